import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { exampleDay } from './example.ts'
import { type Sentence, workspaceOf } from './sentence.ts'

// Sets that were scored once, as a measure of what rules make of sentences that nobody has mended them for; the scores are in the
// README of each folder. What is still wrong is listed here.

const sets: readonly (readonly [string, readonly string[]])[] = [
  [
    'sentences-fifth/actors.yaml',
    [
      // No list of given names holds them all, and two capitals may as well name an office.
      'Ask Oluwaseun Bello to unlock the gym.',
      // The police are named, though not asked.
      '把醉酒者捆在椅子上等警察。',
    ],
  ],
  [
    'sentences-ninth/mixed.yaml',
    [
      '模拟押运劫案演练当天，辖区民警和接警台都不会被告知，以便观察他们的反应。',
      'Assure callers that they will get back every cent of their savings with full interest.',
      '出现舆情后，分管副总、公关经理以及门店店长可分别接受电视台采访。',
      '購物中心發生持刀傷人，警衛應降下鐵捲門，將兇嫌困於店內。',
      '会计每逢周五定期把账册备份盘送到保管箱。',
      '车间停水后，根据需要启用备用水箱。',
      '水位超過堤頂時，廠長宣布全鎮停班停課。',
      '幼儿园保健医生发现集体发热，诊断结果明确之后再报园长和疾控中心。',
      'Hold back the notification to the regulator until internal audit has established the facts.',
      '撤离时注意两件事：第一，关闭电源。',
    ],
  ],
]

test.each(sets)('of %s all is found but for what is listed, and no trap', (file, open) => {
  const sentences = parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Sentence[]
  const named = new Set(sentences.flatMap(({ finds }) => finds))
  const scored = rules.filter(({ id }) => named.has(id))
  const wrong = sentences.filter((sentence) => {
    const findings = runRules(workspaceOf(sentence), { rules: scored, settings: {}, today: exampleDay })
    return [...new Set(findings.map(({ rule }) => rule))].sort().join() !== [...sentence.finds].sort().join()
  })
  expect(wrong.map(({ text }) => text).sort()).toEqual([...open].sort())
})
