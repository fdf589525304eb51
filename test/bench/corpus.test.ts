import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { handbooksCorpus, plansCorpus, unitsCorpus } from '../../bench/corpus.ts'
import { folderWith, musterbook } from '../cli/program.ts'

test.each<[string, number, (folder: string) => void]>([
  ['plans', 3 + 1, (folder) => plansCorpus(folder, 3, 40)],
  ['units', 15 + 120 + 1, (folder) => unitsCorpus(folder, 120)],
  ['handbooks', 1 + 3 + 1, (folder) => handbooksCorpus(folder, 3)],
])('the bench measures %s in which nothing is wrong', (_, files, make) => {
  const folder = folderWith({})
  make(folder)
  const words = ['check', '--cwd', folder, '--today', '2026-07-01', '--format', 'json', '--no-cache']
  const { stdout, status } = musterbook(words)
  expect(JSON.parse(stdout)).toMatchObject({ summary: { files, errors: 0, warnings: 0 }, findings: [] })
  expect(status).toBe(0)
  expect(readdirSync(folder)).toContain('musterbook.yaml')
})
