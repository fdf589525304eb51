export const units = {
  'bad-phone.summary': 'A phone number that cannot be dialled',
  'bad-phone.why':
    'A number is read out or dialled once, in a hurry. A digit too few, a letter O for a zero or two numbers in one is found out at that moment.',
  'bad-phone.fix':
    'Write the number as it is dialled: short code, extension, area code and number, mobile, or with + and the country. Separate two numbers with a comma.',
  'bad-phone.length': 'The number of {whose} has too few or too many digits for any phone number.',
  'bad-phone.letters': 'The number of {whose} has letters among its digits.',
  'bad-phone.width':
    'The number of {whose} mixes full-width and ordinary digits: a phone or a search does not read it as one number.',
  'bad-phone.dashes':
    'The number of {whose} has a long dash or several dashes between its digits. Write one hyphen: “-”.',
  'bad-phone.together': 'Two numbers of {whose} are written as one.',
  'bad-phone.none': 'Where the number of {whose} belongs there are only words.',

  'contact-unverified.summary': 'A contact whose number nobody has tried for more than 90 days',
  'contact-unverified.why':
    'Offices move and lines are given up without anybody telling you. A wrong number in a handbook is found out when it is needed.',
  'contact-unverified.fix': 'Ring the number, correct it if it is wrong, and write the day into “verified-on”.',
  'contact-unverified.message':
    'The number of {whose} was last tried on {on}, {days} days ago; at most {allowed} are allowed.',

  'deputy-is-holder.summary': 'A deputy who is the one to be stood in for',
  'deputy-is-holder.why':
    'The deputy is there for when the other does not answer. If both are the same person, the handbook sends people to ring the same phone again.',
  'deputy-is-holder.fix': 'Name another post or another person as deputy.',
  'deputy-is-holder.message': '“{post}” holds the role “{role}” and is also listed as its deputy.',
  'deputy-is-holder.alternate': '“{role}” decides, and is also named as the one who decides in its absence.',
  'deputy-is-holder.one-person': 'In {unit} “{holder}” and its deputy “{deputy}” are the same person.',
  'deputy-is-holder.own': 'In {unit} the person in the post “{post}” is named as their own deputy.',

  'single-responder.summary': 'A unit in which something hangs on one person',
  'single-responder.why':
    'People are ill, on leave, or hurt in the very event. What only one of them can do is then done by nobody.',
  'single-responder.fix':
    'Bind the deputy’s post to another person, name somebody in the person’s “deputy”, or agree with the unit above who comes to help.',
  'single-responder.message': 'When one person of {unit} is away, there is nobody for {roles}.',
  'single-responder.many':
    'When one person of {unit} is away, there is nobody for one or more of {n} roles, among them {roles}.',
  'single-responder.steps':
    'When one person of {unit} is away, too few are left for steps that must be done at the same time: {steps}.',
  'single-responder.name': '“{name}”',

  'unit-role-unfilled.summary': 'A unit where nobody holds a post that the plan needs',
  'unit-role-unfilled.why':
    'The handbook of that unit would print a blank where the name and phone should stand. It is found out by the person who turns to the page for help.',
  'unit-role-unfilled.fix':
    'Bind the post to a person under “people” of the unit or of a unit above it; or, if the plan is not for this unit, narrow its “applies-to”.',
  'unit-role-unfilled.message': 'In {unit} nobody holds the post “{post}”, needed by {plans}.',
  'unit-role-unfilled.below':
    'In {unit} and {n} {n|unit|units} below it nobody holds the post “{post}”, needed by {plans}.',
  'unit-role-unfilled.near':
    'In {unit} nobody holds the post “{post}”, needed by {plans}. Did you mean “{near}”, which units do fill?',

  'unit-contact-missing.summary': 'A contact without a number in a unit',
  'unit-contact-missing.why':
    'A handbook that says “call the police station” and gives no number sends somebody searching. Each place has its own police station, hospital and community office.',
  'unit-contact-missing.fix':
    'Write the local number under “contacts” of the unit or of a unit above it, under the contact’s id; or one number for all in the plan.',
  'unit-contact-missing.message': '{unit} has no number for “{contact}” ({id}), which {plans} names.',
  'unit-contact-missing.below':
    '{unit} and {n} {n|unit|units} below it have no number for “{contact}” ({id}), which {plans} names.',
  'unit-contact-missing.nowhere':
    'Nobody gives a number for “{contact}” ({id}): neither the plan nor any of the {n} units whose handbook prints it.',
  'unit-contact-missing.plan':
    'Nobody gives a number for “{contact}” ({id}): the plan does not, and there are no units that could.',
  'unit-contact-missing.near':
    '{unit} has no number for “{contact}” ({id}), which {plans} names. Units do give one for “{near}”: is one of the two misspelt?',

  'unit-place-missing.summary': 'A place or value that a plan asks of a unit and the unit does not give',
  'unit-place-missing.why':
    'The handbook of that unit would print a blank where the assembly point or the hospital should stand. Who reads it is looking for exactly that.',
  'unit-place-missing.fix':
    'Write it under “places” or “values” of the unit or of a unit above it; or, if the plan is not for this unit, narrow its “applies-to”.',
  'unit-place-missing.place': '{unit} does not say where “{key}” is, which {plans} needs.',
  'unit-place-missing.place-below':
    '{unit} and {n} {n|unit|units} below it do not say where “{key}” is, which {plans} needs.',
  'unit-place-missing.place-near': 'No unit has a place “{key}”. Did you mean “{near}”?',
  'unit-place-missing.place-nowhere':
    'None of the {n} units whose handbook prints this says where “{key}” is. Write it under “places” of each.',
  'unit-place-missing.value': '{unit} gives no value for “{key}”, which {plans} prints.',
  'unit-place-missing.value-below':
    '{unit} and {n} {n|unit|units} below it give no value for “{key}”, which {plans} prints.',
  'unit-place-missing.value-nowhere':
    'None of the {n} units whose handbook prints this gives a value for “{key}”. Write it under “values” of each.',
  'unit-place-missing.value-near': 'No unit has a value “{key}”. Did you mean “{near}”?',

  'unit-loosens.summary': 'A unit that asks for less than the plan',
  'unit-loosens.why':
    'A unit that gives itself more time is safe on paper only: the steps of others were planned around the old limit. Exceptions are sometimes right, but somebody has to approve them, and they have to end.',
  'unit-loosens.fix':
    'Take the change back, or add an entry to “accepts”: the path, the reason, the post that approved it, and the last day on which it holds.',
  'unit-loosens.fix-path':
    'Take the change back, or add an entry to “accepts” with the path {path}, the reason, the post that approved it, and the last day on which it holds.',
  'unit-loosens.message': '{unit} asks for less than “{plan}” does for {item}: {how}. Nobody has accepted this.',
  'unit-loosens.expired':
    '{unit} asks for less than “{plan}” does for {item}: {how}. This was accepted until {until}, which has passed.',
  'unit-loosens.incomplete':
    '{unit} asks for less than “{plan}” does for {item}: {how}. The entry that accepts it lacks the approving post or the end date.',
  'unit-loosens.item-activation': 'activation',
  'unit-loosens.item-termination': 'termination',
  'unit-loosens.item-never': 'what nobody may do',
  'unit-loosens.base': 'what the plan says',
  'unit-loosens.how-later': '“{after}” is later than “{before}”',
  'unit-loosens.how-rarer': '“{after}” is rarer than “{before}”',
  'unit-loosens.how-looser': '“{after}” is reached later than “{before}”',
  'unit-loosens.how-incomparable': '“{after}” leaves out values for which “{before}” holds',
  'unit-loosens.how-fewer': '{after} instead of {before}',
  'unit-loosens.how-missing': 'left out: {names}',
  'unit-loosens.how-more': 'required in addition: {names}',
  'unit-loosens.how-narrower': 'it no longer applies to: {names}',
  'unit-loosens.how-hours': 'it applies only during “{after}”',
} as const
