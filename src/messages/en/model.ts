/** What is told of a workspace while it is read. */
export const model = {
  'syntax.yaml':
    'This is not valid YAML: {detail}. Look at the indentation and at quotes on this line and the one above it.',
  'syntax.duplicate-key': 'This key stands twice in the same place; only the first is used. Delete one of the two.',
  'syntax.duplicate-key-spelt':
    '“{second}” is the same key as “{first}” above; only the first is used. Delete one of the two.',
  'syntax.tab-as-indent': 'A tab is used for indentation; YAML allows only spaces. Replace the tab with two spaces.',
  'syntax.bad-indent': 'The indentation does not fit the lines above. Items of one list must begin in the same column.',
  'syntax.key-too-far-right':
    'This line is indented by {found} {found|space|spaces}; the lines that it belongs to are by {expected}. Delete {count} {count|space|spaces} before it.',
  'syntax.key-too-far-left':
    'This line is indented by {found} {found|space|spaces}; the lines that it belongs to are by {expected}. Put {count} more {count|space|spaces} before it.',
  'syntax.item-too-far-right':
    'This “-” is indented by {found} {found|space|spaces}; the other items of the list are by {expected}. Delete {count} {count|space|spaces} before it.',
  'syntax.item-too-far-left':
    'This “-” is indented by {found} {found|space|spaces}; the other items of the list are by {expected}. Put {count} more {count|space|spaces} before it.',
  'syntax.tabs-as-indent':
    '{count} lines, this one first, are indented with tabs; YAML allows only spaces. Replace every tab with spaces, as many as the lines around have.',
  'syntax.no-break-space':
    'This line is indented with no-break spaces, as word processors and web pages put them in; they look like spaces, and YAML takes them for letters. Delete them and type spaces.',
  'syntax.invisible-sign':
    'An invisible character stands at the beginning of this line, probably copied in. Delete the white space before the first word and type it anew.',
  'syntax.blank-after-sign':
    'After “{sign}” stands a full-width, no-break or invisible space, which YAML does not read as one. Delete it and type an ordinary space.',
  'syntax.tab-after-sign': 'After “{sign}” stands a tab. Replace it with a space.',
  'syntax.missing-dash':
    '“{key}” begins a new item here, but the “-” before it is missing, so everything below seems to stand twice in the item above. Write “- {key}: …”.',
  'syntax.text-after-quote':
    'The quotation marks hold only the beginning of the value ({text}), and text follows them. Leave them out, use “ ”, or put the whole value into one pair.',
  'syntax.reserved-sign':
    'A value may not begin with “{sign}”, which has a meaning of its own in YAML. Put the whole value in quotation marks ("…").',
  'syntax.colon-in-value':
    'Inside the value stands a colon with a space (or the end of the line) after it, which YAML takes for another key. Write a full-width colon “：”, or put the whole value in quotation marks ("…").',
  'syntax.unclosed-quote': 'A quotation mark is opened here and not closed. Put {closing} at the end of the value.',
  'syntax.mixed-quotes':
    'The value begins with {sign} and ends with a full-width or curly mark, so it is never closed. Write {closing} at both ends.',
  'syntax.unclosed-bracket': 'This “{sign}” is not closed. Put “{closing}” at the end.',
  'syntax.unclosed-front-matter':
    'The front matter is not closed. Put a line with --- before this one, after the last key.',
  'syntax.unclosed-at-end': 'The front matter is not closed. Put a line with --- after this one.',
  'syntax.keys-not-indented':
    '{count|This key belongs|These keys belong} below “{key}” and {count|is|are} not indented ({count}). Put 2 spaces before {count|it|each of them}.',
  'syntax.keys-beside-dash':
    'From here on, {count} lines stand in the column of the “-”, so they do not belong to its item. Put {width} spaces before each of them: they must begin below the first key after the “-”.',
  'syntax.missing-dashes':
    '“{key}” holds {count} items, and the “- ” is missing before every one. Write “- ” before each “{first}”, and begin the other lines below it.',
  'syntax.missing-dashes-margin':
    'From here on stand the {count} items of “{key}”, without indentation and without “- ”. Write “- ” before the first line of each, and 2 spaces before the others.',
  'syntax.table':
    'A table of {count} rows was pasted here, and cannot be read. Make each row an item: begin a line with “- ”, and write “label: value”, one a line.',
  'syntax.text-too-far-left':
    'What “{key}” holds stands on the next line, but is not indented below it. Put {width} spaces before each of these lines ({count}).',
  'syntax.remark': 'This line seems to be a remark, but would be read as content. Begin a remark with “# ”.',
  'syntax.comma-missing':
    'Before “{key}” a comma is missing. Between the keys in braces write “, ” (a comma and a space).',
  'syntax.no-comma': 'Before “{key}” stands “{sign}”. Between the keys in braces write “, ” (a comma and a space).',
  'syntax.after-bracket': 'The bracket has ended before this “{sign}”. Delete it.',
  'syntax.colons-without-space':
    'In these braces {count} colons lack the space after them, so that key and value become one word. Write “: ” each time.',
  'syntax.full-width-pipe': 'Here stands a full-width bar “｜”, which would be read as text. Write “|”.',
  'syntax.second-dash': 'Two “-” stand before this item. Delete one of them.',
  'syntax.decorated-key': 'A key has no signs around it. Write “{key}: ”.',
  'syntax.colon-missing': 'After “{key}” the colon and the space are missing. Write “{key}: ”.',
  'syntax.two-keys': 'Only one key can stand on a line. Begin a new line with “{key}”, below the key of this one.',
  'syntax.text-after-pipe':
    'After “|” no text may follow on the same line. Begin it on the next line, in the column of the lines below.',
  'syntax.half-quoted':
    '{value} has only one quotation mark, which would be read as part of the value. Write one at both ends ("…"), or none.',
  'syntax.list-without-brackets': 'Here stand {count} names, which would be read as one. Write a list: [{names}].',
  'syntax.items-in-one':
    'This item holds {count} names, which would be read as one. Begin a line with “- ” for each of them.',
  'syntax.comma-missing-list':
    'The commas between the names are missing, so that they would be read as one. Write [{names}].',
  'schema.meant': '“{value}” cannot be read as it stands. Write “{meant}”.',
  'schema.no-such-month': '“{value}” is no date: there is no month {month}. Mend it, and write it like 2026-06-08.',
  'schema.no-such-day':
    '“{value}” is no date: month {month} of {year} has {days} days. Mend it, and write it like 2026-06-08.',
  'schema.part-twice': '“{part}” stands here twice. Delete one of them.',
  'schema.part-elsewhere': '{edition}: it has no part “{part}”. It may have {allowed}.',
  'schema.part-first': '“{part}” comes before all other parts. Put it first.',
  'schema.part-last': '“{part}” comes after all other parts of a book for the field. Put it last.',
  'schema.part-before': '“{part}” comes before the chapters. Put it before “{other}”.',
  'schema.parts-of-leaflet':
    'A handbook on {paper} is no book of parts: on A6 it is the duty cards alone, on A3 posters. Delete this key, or choose A4 or A5.',
  'schema.hazard-near':
    '“{value}” is none of the known hazards. Did you mean “{near}”? If it is one of your own, give it a name that cannot be mistaken.',
  'unknown-reference.post': '“{reference}” is a post, not a role. The role that it holds is “{near}”; write “{near}”.',
  'syntax.spaces-after-dash':
    'After the “-” stand too many spaces (by {count}), so that the lines below do not fit. Leave one space.',
  'syntax.second-comma': 'Two commas stand side by side. Delete one of them.',
  'syntax.text-before-list': 'The items of “{key}” stand below, so no text may follow its colon. Delete “{text}”.',
  'syntax.colons-without-space-all':
    'From this line on, {count} lines lack the space after their colon. Write “: ” each time.',
  'syntax.dashes-without-space-all':
    'From this line on, {count} lines lack the space after their “-”. Write “- ” each time.',
  'syntax.csv-wide': 'The table has more than {detail} columns; what follows is not read.',
  'syntax.csv-no-unit':
    'This row does not say which unit or post it is of. Fill in both cells; a spreadsheet keeps merged cells in the first row only.',
  'syntax.csv-no-columns':
    'The first row names no column “unit” and “post”, so nobody can be told whose people these are. Write for example: unit,post,name,phone.',
  'syntax.csv-quote':
    'A quotation mark in this cell is not closed, or text follows the closing one. Save the table anew from the spreadsheet, or write two marks ("") for one inside a cell.',
  'syntax.csv-no-name':
    'Column {detail} has values and no name. Write its name into the first row, or empty the column.',
  'syntax.csv-twice': 'There are two columns “{detail}”; only the first is used. Delete one of the two.',
  'syntax.csv-cells':
    'This row has more cells than the first row has names ({detail}). A comma inside a value needs quotation marks around the whole cell.',
  'syntax.alias-bomb':
    'Aliases in this text unfold into more values than any plan needs. Write the values out instead of using & and *.',
  'syntax.too-deep': 'The values are nested too deeply to be read. A plan needs no more than six levels.',
  'syntax.missing-char': 'A quotation mark or bracket is opened here and not closed.',
  'syntax.block-as-implicit-key':
    'This line cannot be split into a key and a value. Check that it is indented like the lines around it, that a space follows each “-”, and put a value that holds “: ” in quotation marks.',
  'syntax.multiline-implicit-key':
    'This line is neither a key nor part of the value above. Is a colon with a space after it missing?',
  'syntax.bad-alias': 'A value that begins with * or & is an alias to YAML. Put the value in quotation marks.',
  'syntax.hash':
    'From this “#” on YAML takes the line for a comment, and the text is lost. Put the whole value in quotation marks, or write the number sign as 号 or No.; a comment needs a space after “#”.',
  'syntax.early-fence':
    'This line ends the front matter, but more keys follow it; they would be read as text. Delete this line, and leave only the --- after the last key.',
  'syntax.second-front-matter':
    'A second front matter begins here; a file holds one document. Move what follows into a file of its own.',
  'syntax.unexpected-token': 'This sign cannot stand here. Put the value in quotation marks.',
  'syntax.full-width-colon':
    'After “{key}” stands a full-width colon “：”, which YAML does not read as one. Write “: ” (half-width, with a space).',
  'syntax.full-width-colons':
    'After {count} keys ({keys}) stand full-width colons “：”, which YAML does not read as such. Write “: ” (half-width, with a space) after each.',
  'syntax.full-width-signs':
    '{count} signs here are full-width, which YAML does not read. Write “: ” for each colon and “, ” for each comma.',
  'syntax.full-width-bracket': 'Here stands a full-width bracket, which YAML does not read as one. Write “{sign}”.',
  'syntax.full-width-quotes':
    '{value}: these quotation marks are full-width, and YAML takes them as part of the text. Write half-width ones (") or none.',
  'syntax.full-width-space':
    'This line is indented with full-width spaces. Indent with half-width ones, like the lines around it.',
  'syntax.full-width-list':
    'Between the items stands “{sign}”, so that they are read as one. Write “, ” (half-width, with a space).',
  'syntax.wrong-dash': 'This sign does not begin an item of a list. Write “- ” (a half-width hyphen and a space).',
  'syntax.dash-without-space': 'After the “-” a space is missing.',
  'syntax.colon-without-space': 'After the colon of “{key}” a space is missing. Write “{key}: ”.',
  'syntax.front-matter-end': 'The front matter must end with a line of three half-width hyphens: ---',
  'syntax.too-large': 'The file has {size} MB; a plan may have {most} MB at most. Is this the right file?',
  'syntax.binary': 'This is not a text file in UTF-8. Save it again as UTF-8.',
  'syntax.encoding':
    'The file is written in {encoding}, not in UTF-8. Open it, choose “Save as”, and set the encoding to UTF-8.',
  'syntax.line-ends':
    'The lines of this file end in a way that only very old programs use (CR alone). Open it in an editor, choose LF or CRLF for the ends of lines, and save it.',
  'syntax.broken-byte':
    'A character of line {line} is broken: the file is not all UTF-8. Open it, type that character again, and save it as UTF-8.',
  'syntax.nothing-there': 'This name leads to a file that is not there. Put the file itself here, or delete the link.',
  'syntax.unreadable': 'The file cannot be read ({detail}). Check its permissions.',
  'syntax.directive-unclosed':
    '“{text}” is opened here and never closed. Put a line with ::: after its last paragraph.',
  'syntax.directive-orphan-close': 'This ::: closes nothing. Delete it, or put the line that opens it above.',
  'syntax.directive-full-width': '“{text}” uses full-width colons. Write “::” or “:::” with half-width ones.',
  'syntax.directive-odd-signs': 'The signs in “{text}” cannot be read. Write “{meant}”.',
  'syntax.directive-malformed':
    '“{text}” cannot be read. Write it like {example}: English name, half-width signs, “=” between name and value.',
  'syntax.directive-space-before-name': '“{text}” has a space between the colons and the name. Delete the space.',
  'schema.unknown-key': '“{key}” is not a key that may stand here. Known keys: {known} …',
  'schema.unknown-key-near': '“{key}” is not a key that may stand here. Did you mean “{near}”?',
  'schema.missing-key': '“{key}” is missing here, and it is required.',
  'schema.key': '{key}',
  'schema.key-spelt': '{key}',
  'schema.split-by-comma': 'The comma before “{key}” splits the value in two. Put the whole value in quotation marks.',
  'syntax.full-width-comma':
    'A full-width comma “，” stands between two keys, which YAML does not read as one. Write “, ” (half-width, with a space).',
  'syntax.front-matter-fence':
    'This file looks like a plan, but its front matter is not recognised: the very first line must be --- (three half-width hyphens), and so must the line after the last key.',
  'schema.missing-one-of': 'At least one of these keys is required here: {keys}.',
  'schema.unknown-value': '“{value}” is not one of the values that may stand here: {allowed}.',
  'schema.unknown-value-near': '“{value}” is not one of the values that may stand here. Did you mean “{near}”?',
  'schema.wrong-type': 'Here stands {found}; expected is {expected}.{how}',
  'schema.braces': 'A list stands in square brackets: [{names}].',
  'how.array-object': ' Leave out the “- ” before each line (or the brackets), and write “label: value”.',
  'how.array-string': ' Write one value, without brackets or “- ”; put several sentences into one text.',
  'how.object-array': ' Begin each item with “- ”.',
  'how.object-string': ' Write the text alone; put it in quotation marks if it holds a colon.',
  'how.string-object': ' Begin a new line, indent it by two spaces, and write “label: value” on each line.',
  'how.string-array': ' Begin a new line, and begin each item with “- ”.',
  'how.string-number': ' Write digits only, without a unit.',
  'schema.unknown-anchor':
    '“{anchor}” is no moment that a limit can run from. It can run from occurrence, detection, report (received), activation, termination, or the end of a step: “{example}”, “{step}”.',
  'schema.anchor-order': '“{value}” cannot be read as it stands. Write “{meant}”.',
  'schema.empty-value': 'Nothing stands here. What may stand here: {allowed}.',
  'schema.empty': 'This is required and must not be empty.',
  'schema.too-long': 'This has {length} characters; at most {most} fit where it is printed.',
  'schema.bad-id': '“{value}” cannot be an id: only letters of any script, digits and hyphens, without spaces.',
  'schema.too-many': 'This list has too many items; at most {most} may stand here.',
  'schema.too-small': '“{value}” is too small: it must be at least {least}.',
  'schema.other': 'This value does not fit: {detail}.',
  'schema.value': '“{value}” cannot be read as {expected}.',
  'schema.below':
    '“{value}”: some regulations count the number itself in 以下, others do not. Write “50人及以下” or “不满50人”, “20..60” or “>= 20 and < 60”.',
  'schema.bare-number':
    '“{value}” does not say whether reaching the number is enough. Write “>= {value}” or “> {value}”.',
  'schema.unknown-directive': '“{name}” is not a directive.',
  'schema.unknown-directive-near': '“{name}” is not a directive. Did you mean “{near}”?',
  'schema.directive-is-leaf': '“{name}” has two colons, not three, and holds no text: write ::{name}.',
  'schema.directive-is-container': '“{name}” holds text: write :::{name} before it and ::: after it.',
  'schema.unknown-attribute': '“{name}” has no attribute “{attribute}”. It has: {allowed}.',
  'placeholder.value': '“{value}” is a placeholder; here must stand {expected}.',
  'vague-time.value': '“{value}” is not a time that can be kept or checked; here must stand {expected}.',
  'vague-time.next-day':
    '“{value}” may be the next calendar day or the next working day, and has no hour. Write {expected}, “24h” or “next working day”.',
  'vague-frequency.value': '“{value}” is not a frequency that can be checked; here must stand {expected}.',
  'duplicate-id.plan': 'The plan id “{id}” is already used by {other}. Give one of the two another id.',
  'duplicate-id.document': 'The id “{id}” is already used by {other}. Give one of the two another id.',
  'duplicate-id.unit': 'The unit id “{id}” is already used in {other}. Give one of the two another id.',
  'duplicate-id.item': 'The id “{id}” occurs twice among the {list}. Give one of the two another id.',
  'duplicate-id.item-meant':
    'The id “{id}” occurs twice among the {list}, and “{meant}”, which others name, not at all. Should this one be “{meant}”?',
  'duplicate-id.clash':
    'The id “{id}” is used both among the {list} and among the {other}, so a reference to it could mean either.',
  'duplicate-id.first': 'first used here',
  'unknown-reference.none': '“{reference}” is not among the {list}.',
  'unknown-reference.people':
    'The unit of this row is not among the units. Write its id or its name as the units have it.',
  'unknown-reference.people-near': 'The unit of this row is not among the units. Is “{near}” meant?',
  'unknown-reference.near': '“{reference}” is not among the {list}. Did you mean “{near}”?',
  'unknown-reference.definition':
    '“{id}” is named nowhere, and “{reference}”, which does not exist, {count} times. Is the id misspelt here? Write “{reference}”.',
  'unknown-reference.named-here': '“{reference}” is named here.',
  'unknown-reference.parent-circle':
    '“{reference}” cannot be the unit above: it is this unit itself or stands below it.',
  'unknown-reference.include-circle': '“{reference}” includes itself, directly or through another file.',
  'unknown-reference.file-missing': 'There is no file “{path}” in the workspace.',
  'unknown-reference.file-unreadable': 'The file “{path}” cannot be read. Check its permissions.',
  'unknown-reference.file-too-large': 'The file “{path}” is too large to be printed (more than 20 MB).',
  'path-outside-workspace.path':
    '“{path}” leads out of the workspace; it was not read. Copy the file into the workspace.',
  'raw-html.dropped': '“{text}” is raw HTML. It is left out of every handbook; write Markdown instead.',
  'raw-html.link':
    'This link leads to “{url}”, an address that is neither of the web nor of mail or a phone. It is left out of every handbook.',
  'expected.duration': 'a duration such as “15 minutes” or “15 分钟”',
  'expected.limit': 'a limit such as “15 minutes” or “2h from occurrence”',
  'expected.recurrence': 'a frequency such as “every quarter”, “每季度” or “P3M”',
  'expected.comparison': 'a comparison such as “>= 50” or “20..60”',
  'expected.date': 'a date such as 2026-06-08',
  'expected.moment': 'a moment such as +05, +05:30 or 14:05',
  'kind.string': 'a text',
  'kind.number': 'a number',
  'kind.integer': 'a whole number',
  'kind.boolean': 'true or false',
  'kind.array': 'a list',
  'kind.object': 'a group of keys',
  'kind.null': 'nothing',
  'list.cases': 'cases',
  'list.levels': 'levels',
  'list.roles': 'roles',
  'list.thresholds': 'thresholds',
  'list.steps': 'steps',
  'list.reports': 'reports',
  'list.communications': 'communications',
  'list.contacts': 'contacts',
  'list.resources': 'resources',
  'list.forms': 'forms',
  'list.drills': 'drills',
  'list.objectives': 'objectives of the drill',
  'list.plans': 'plans',
  'list.units': 'units',
  'list.unit-values': 'values of a unit',
} as const
