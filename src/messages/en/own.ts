/** What is said of rules of a workspace's own (`check --plugins`). */
export const own = {
  'own.text': '{text}',
  'own.name': 'the rule “{id}”',
  'own.nth': 'rule number {nth}',
  'notice.plugins-not-run':
    "The settings name rules of the workspace's own ({plugins}): they were not run. --plugins runs them; use it where you trust whoever may change them.",
  'notice.no-plugins': '--plugins was given, but the settings name no rules under “plugins”.',
  'fault.rule-may-be-own':
    "there is no rule {id}; if it is one of the workspace's own, add --plugins, without which these are not loaded",
  'own.none-there':
    'the settings name rules in {pattern}, and there is no .mjs or .js file; correct “plugins” in the settings',
  'own.unread': '{file}: the file cannot be read ({reason}); its rules were not run',
  'own.not-loaded': '{file}: its rules were not run, since the file does not load: {reason}',
  'own.threw': '{file}: the rule “{id}” failed, and no rule of this file counts: {reason}',
  'own.failed': '{file}: it failed while its rules ran, so none of them counts: {reason}',
  'own.slow':
    '{file}: no answer within {seconds} s, so it was stopped and none of its rules counts; look for a loop without an end, or allow more with MUSTERBOOK_PLUGIN_SECONDS',
  'own.memory':
    '{file}: it took more than {megabytes} MB of memory, so it was stopped and none of its rules counts; let it keep less',
  'own.too-much':
    '{file}: its rules reported more than {megabytes} MB, so none of them counts; report each gap once, with short values',
  'own.ended':
    '{file}: it ended before it had answered, so none of its rules counts; look for process.exit, or for a promise that nobody keeps',
  'own.not-started': '{file}: no process could be started for its rules ({reason})',
  'own.no-rule':
    '{file}: it exports no rule; write “export default” before a rule or a list of rules (docs/rules-of-your-own.md)',
  'own.bad-rule': '{file}: {rule} is not as a rule must be, so none of this file was run: {problem}',
  'own.bad-report': '{file}: what the rule “{id}” reports cannot be used, so no rule of this file counts: {problem}',
  'own.bad-answer':
    '{file}: its answer cannot be read, so none of its rules counts; take out what sends messages to the process above',
  'own.clash': '{file}: there is a rule “{id}” in {other} already; give one of the two another id',
  'own.clash-built-in':
    '{file}: Musterbook has a rule “{id}” itself; give yours another id, with the name of your house first',
  'own.not-a-rule': 'write an object with id, severity, texts and plan or workspace',
  'own.bad-id': '“id” must be two or more words in lower case with hyphens between them, like house-hotline-missing',
  'own.bad-severity': '“severity” must be error, warning or info',
  'own.bad-group': '“group” must be one of {known}',
  'own.bad-basis': '“basis” must have a kind (requirement, principle or practice), and title and clause as text',
  'own.bad-flag': '“{name}” must be true or false',
  'own.bad-options': '“options” must be a JSON Schema',
  'own.bad-texts': '“texts” must have a language, like en or zh-Hans, and in each a summary and other texts',
  'own.bad-examples': '“examples” must have lists bad and good of examples with plan, body, units or settings as text',
  'own.never-runs': 'it has neither a function “plan” nor a function “workspace”',
  'own.not-a-report': 'each report must be an object with a path',
  'own.not-a-list': 'it must give a list of reports, or yield them',
  'own.not-text': '“{name}” must be text',
  'own.bad-path': '“path” must be text like /steps/report-up/within, or a list of keys and indices',
  'own.bad-at': '“at” must be key or value',
  'own.bad-nth': '“nth” must be a whole number from 1',
  'own.bad-values': '“values” must hold texts and numbers',
  'own.bad-related': '“related” must be a list of places with a message',
  'own.no-text': 'its texts have no “{name}”, which the report needs as its message',
  'own.nowhere': 'there is no plan, unit or file “{name}”',
  'explain.own': "A rule of this workspace's own, from {file}; run only with --plugins.",
  'help.check-plugins': "run the rules of the workspace's own that the settings name; they have all your rights",
  'help.explain-plugins': "explain the rules of the workspace's own too; this loads them",
} as const
