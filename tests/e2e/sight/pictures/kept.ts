import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../../scripts/root.ts'
import type { KeptPicture } from './list.ts'

type Named = Pick<KeptPicture, 'name'>

/** Where the pictures are, beside the page that shows them. */
export const keptFolder = join(root, 'docs/images/panel')

const fileOf = ({ name }: Named) => join(keptFolder, `${name}.png`)

/** The picture as it has to look; throws where there is none. */
export const expectedPicture = (picture: Named): Buffer => readFileSync(fileOf(picture))

export const keepPicture = (picture: Named, png: Buffer): void => writeFileSync(fileOf(picture), png)
