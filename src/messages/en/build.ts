/** What `build` says, and the faults of the outside world that it meets. */
export const build = {
  'help.build': 'check, then compile the handbooks (HTML and PDF)',
  'help.build-usage': '[options] [path...]',
  'help.build-path': 'plans: only handbooks that print one of them',
  'help.build-out': 'folder for the handbooks (default: dist/handbooks)',
  'help.build-format': 'html,pdf,json (default: what the handbook says, else html,pdf)',
  'help.build-handbook': 'only this handbook; repeatable',
  'help.build-unit': 'only this unit; repeatable',
  'help.build-jobs': 'pages that print at once: a number or auto (default: one a core)',
  'help.build-final': 'refuse plans that are not approved',
  'help.build-no-cache': 'print everything again',
  'help.build-no-sandbox': 'start the browser without its sandbox',
  'help.build-browser': 'the browser that prints',
  'build.no-plan-applies': 'No plan applies to {unit}: no handbook is made for it.',
  'build.progress': '{done}/{all} {name}',
  'build.made': '{made} {made|handbook|handbooks} written to {folder}.',
  'build.made-and-kept': '{made} {made|handbook|handbooks} written to {folder}; {kept} unchanged.',
  'build.nothing-to-do': 'Nothing to do: {kept} {kept|handbook|handbooks} in {folder}, up to date.',
  'build.no-handbook': 'no handbook fits what was asked for. Handbooks: {handbooks}. Units: {units}.',
  'build.stopped': '“{path}” was not written: {count} {count|finding makes|findings make} its pages wrong (see above).',
  'build.silenced':
    '{count} of these {count|is|are} silenced. That lets check pass; a page that would be wrong is not printed all the same.',
  'build.refused':
    '“{path}” was not written: --final asks for approved plans, and {plans} {count|is|are} not approved.',
  'build.and-more': '… and {count} more for the same reason.',
  'build.interrupted': 'stopped; every file that is there is whole: run the command again to finish',
  'build.removed': 'Removed, since {count|its handbook is|their handbooks are} no longer made: {paths}.',
  'build.changed':
    '“{path}” belongs to no handbook any more. It was changed after it was written, so it is left there.',
  'build.other-findings':
    '{count} more {count|finding does|findings do} not stop a handbook; “musterbook check” lists them.',
  'notice.root-no-sandbox': 'Running as root: the browser is started without its sandbox.',
  'fault.no-handbook-id': '--handbook {id}: there is no such handbook. There are: {known}.',
  'fault.no-unit-id': '--unit {id}: there is no such unit. There are: {known}.',
  'fault.file-unwritable': '{path} cannot be written ({code})',
  'fault.settings-no-keys': 'it must hold keys with values, such as “locale: zh-Hans”',
  'fault.bad-format': '--format {value}: this cannot be built. Known are {known}; several are joined by a comma.',
} as const
