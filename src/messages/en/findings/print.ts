export const print = {
  'missing-glyph.summary': 'a character is missing in the fonts of the handbook',
  'missing-glyph.why':
    'A character that the fonts do not have is printed as an empty box, and nobody notices until the handbook is read aloud. In a name it is worse than a gap.',
  'missing-glyph.fix':
    'Write the word with other characters, or a name with the usual form of its character; pictures and emoji say in words what they show.',
  'missing-glyph.message': 'The fonts of the handbook lack {parts}: an empty box would be printed.',
  'broken-image.summary': 'a picture cannot be printed',
  'broken-image.why':
    'A frame without a picture is found on the day somebody looks for the way out. A file that is named as a picture must be a whole PNG or JPEG, small enough for a handbook that is one file.',
  'broken-image.fix':
    'Save the picture anew as PNG or JPEG, whole and at the size at which it is printed, and put it in the place of this file.',
  'broken-image.kind': 'The file “{path}” is named as a picture, but it is neither PNG nor JPEG.',
  'broken-image.cut': 'The picture “{path}” is not whole: its end is missing, or it has no size.',
  'broken-image.bytes': 'The picture “{path}” has {size}; at most {most} can be printed.',
  'broken-image.pixels': 'The picture “{path}” has more than {most} pixels, more than a page can show.',
  'remote-resource.summary': 'a picture comes from the network',
  'remote-resource.why':
    'A handbook is printed and opened without a network, and a picture that is fetched tells its sender who opens the plan. So nothing is ever fetched, and the picture would be missing.',
  'remote-resource.fix': 'Save the picture into the workspace and name that file.',
  'remote-resource.image': 'The picture “{url}” lies on the network and is not fetched.',
} as const
