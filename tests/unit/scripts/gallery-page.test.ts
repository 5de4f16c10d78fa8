import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { galleryPage } from '../../../scripts/gallery/gallery-page.ts'
import { root } from '../../../scripts/root.ts'
import { keptFolder } from '../../e2e/sight/pictures/kept.ts'
import { keptPictures } from '../../e2e/sight/pictures/list.ts'

test('the gallery of the docs shows every picture that is kept, and no other is kept', () => {
  expect(readFileSync(join(root, 'docs/gallery.md'), 'utf8')).toBe(galleryPage(keptPictures))
  const files = keptPictures.map(({ name }) => `${name}.png`)
  expect(readdirSync(keptFolder).toSorted()).toEqual(files.toSorted())
})
