export const print = {
  'remote-resource.summary': '图片来自网络',
  'remote-resource.why':
    '手册在没有网络的地方印制和打开；从网上取图，还会让对方知道谁打开了预案。因此程序从不联网，图片会缺失。',
  'remote-resource.fix': '把图片存进工作区，再引用这个文件。',
  'remote-resource.image': '图片“{url}”在网络上，程序不会去取。',
} as const
