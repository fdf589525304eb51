export const thresholds = {
  'threshold-without-limit.summary': 'A threshold without a limit',
  'threshold-without-limit.why':
    'Without a number or an event, “too many” is a matter of opinion. Two people looking at the same queue come to two results, and the later one wins.',
  'threshold-without-limit.fix':
    'Write “limits” (a comparison for each level, such as II: ">= 50"), or “occurs” for a single event.',
  'threshold-without-limit.message':
    'The threshold “{threshold}” names no limit and no event: nobody can say when it is reached.',

  'threshold-without-owner.summary': 'A threshold that nobody watches',
  'threshold-without-owner.why':
    'A figure that is everybody’s to watch is watched by nobody. It is looked up afterwards, when it explains why the warning came late.',
  'threshold-without-owner.fix': 'Write under “owner” which role reads the figure.',
  'threshold-without-owner.message': 'Nobody is named to watch the threshold “{threshold}”.',

  'threshold-without-window.summary': 'A threshold that does not say over which time it counts',
  'threshold-without-window.why':
    'Fifty people in ten minutes and fifty people in a day are two different things. Without the time the limit is reached always or never, as one likes.',
  'threshold-without-window.fix': 'Write “window”, such as 10m or 24h.',
  'threshold-without-window.message': 'The threshold “{threshold}” does not say over which time it is counted.',

  'threshold-without-source.summary': 'A threshold whose figure comes from nowhere',
  'threshold-without-source.why':
    'A figure that no system and no person supplies cannot be reached. It may turn out on the day that the report which holds it arrives the next morning.',
  'threshold-without-source.fix': 'Write under “source” which system, register or count supplies the figure.',
  'threshold-without-source.message': 'The threshold “{threshold}” does not say where its figure comes from.',

  'threshold-without-response.summary': 'A threshold that sets nothing off',
  'threshold-without-response.why':
    'A limit that is reached and leads to nothing teaches people to ignore it. The minutes it was meant to save go into asking what to do.',
  'threshold-without-response.fix': 'Write under “triggers” which steps begin, or which level is declared.',
  'threshold-without-response.message': 'Nothing follows when the threshold “{threshold}” is reached.',

  'threshold-order.summary': 'Levels of a threshold that do not fit together',
  'threshold-order.why':
    'If the limits overlap or leave a gap, one and the same figure means two levels or none. Those present then argue about the level instead of acting.',
  'threshold-order.fix':
    'Order the limits so that each more severe level lies wholly inside the milder one, or so that closed ranges meet without overlap.',
  'threshold-order.message':
    'Level “{severe}” ({severe-limit}) should be reached only after level “{mild}” ({mild-limit}), but it does not lie inside it.',
  'threshold-order.milder': 'the limit of the milder level',
  'threshold-order.unit': 'In {unit}: {fault}',
  'threshold-order.overlap':
    'Level “{severe}” ({severe-limit}) and level “{mild}” ({mild-limit}) share values: which of them holds?',
  'threshold-order.gap':
    'Between level “{severe}” ({severe-limit}) and level “{mild}” ({mild-limit}) lie values that belong to no level.',

  'warning-never-lifted.summary': 'A warning that is never lifted',
  'warning-never-lifted.why':
    'A warning without an end is either kept up until everybody is tired of it, or dropped by whoever feels like it. Both make the next warning weaker.',
  'warning-never-lifted.fix': 'Write under “lifted-when” what must be true, and for how long, before it ends.',
  'warning-never-lifted.threshold': 'Nothing says when the threshold “{name}” no longer holds.',
  'warning-never-lifted.level': 'Nothing says when the warning level “{name}” is lifted.',

  'level-without-criteria.summary': 'A level that nobody can tell from the next',
  'level-without-criteria.why':
    'A level decides who commands and how many are called. Without criteria it is chosen by rank and mood, usually too low and too late.',
  'level-without-criteria.fix': 'Write “criteria” for the level, or give it a limit in a threshold.',
  'level-without-criteria.message':
    'Nothing says when level “{level}” applies: it has no criteria, and no threshold has a limit for it.',

  'level-without-step.summary': 'A level at which nothing is done',
  'level-without-step.why':
    'A level is declared so that something happens. Where no step belongs to it, the announcement is all that follows, and everybody waits for orders.',
  'level-without-step.fix':
    'Name the level under “levels” of the steps that are done at it, or leave “levels” out of a step that is done at all of them.',
  'level-without-step.message':
    'Each warning and response step names the levels at which it is done, and none names “{level}”.',

  'level-ladder-mixed.summary': 'Two ladders of levels in one',
  'level-ladder-mixed.why':
    'Grades of the event, colours of the warning and levels of the response are three ladders. Where they are mixed, “red” and “level one” mean the same to some and not to others, and steps begin at the wrong one.',
  'level-ladder-mixed.fix':
    'Keep each ladder to itself: “system” says which it is, its names are of one kind, and a list of levels names only one ladder.',
  'level-ladder-mixed.list': 'Levels of several ladders stand in one list: {systems}.',
  'level-ladder-mixed.name': '“{level}” is named as a level of {said}, but its “system” is {system}.',
  'level-ladder-mixed.styles':
    '“{level}” and “{other}” stand on one ladder, but the one is a colour and the other a number.',
  'level-ladder-mixed.colour':
    '“{level}” is a level of the response to an act of people, and is named by a colour. The colours belong to warnings that an authority can give in advance.',
  'level-ladder-mixed.event': 'the event',
  'level-ladder-mixed.warning': 'the warning',
  'level-ladder-mixed.response': 'the response',
} as const
