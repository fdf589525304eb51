export const print = {
  'remote-resource.summary': 'a picture comes from the network',
  'remote-resource.why':
    'A handbook is printed and opened without a network, and a picture that is fetched tells its sender who opens the plan. So nothing is ever fetched, and the picture would be missing.',
  'remote-resource.fix': 'Save the picture into the workspace and name that file.',
  'remote-resource.image': 'The picture “{url}” lies on the network and is not fetched.',
} as const
