/** Writes the practice desk's sample replies and pictures: run it after a change in components/practice/samples. */

import { mkdir, writeFile } from 'node:fs/promises'
import { allSamples, sampleText } from '../components/practice/samples/all-samples.ts'
import { practicePictures } from './practice/pictures.ts'

const folder = new URL('../public/practice/', import.meta.url)

await mkdir(folder, { recursive: true })
for (const [sourceId, file] of Object.entries(allSamples())) {
  await writeFile(new URL(`${sourceId}.json`, folder), sampleText(file))
}
for (const [name, picture] of Object.entries(practicePictures()))
  await writeFile(new URL(name, folder), picture)
