import type { Problem, ProblemRule } from '../model/problem.ts'
import type { Report, RuleContext } from './rule.ts'

/** The problems that were met while reading and that a rule answers for, as its reports. */
export function reportsOfProblems(rule: ProblemRule, { workspace }: RuleContext): Report[] {
  return workspace.problems.filter((problem) => problem.rule === rule).map(reportOf)
}

function reportOf(problem: Problem): Report {
  const { place, message, hint, edits, related } = problem
  return { place, words: message, hint, edits, related }
}
