export const print = {
  'missing-glyph.summary': '手册的字体里没有这个字',
  'missing-glyph.why': '字体里没有的字，印出来是空框，往往到照着念的时候才发现。人名里缺字，比空着不写更误事。',
  'missing-glyph.fix': '换一种写法；人名用通行的字形；表情符号改用文字说明。',
  'missing-glyph.message': '手册的字体里没有{parts}，印出来是空框。',
  'broken-image.summary': '图片印不出来',
  'broken-image.why':
    '图框空着，往往到出事那天找出口的人才会发现。作为图片引用的文件必须是完整的 PNG 或 JPEG，大小也要适合做成一份文件的手册。',
  'broken-image.fix': '把图片重新存成完整的 PNG 或 JPEG，尺寸按印出来的大小，再替换这个文件。',
  'broken-image.kind': '文件“{path}”作为图片引用，但它不是 PNG，也不是 JPEG。',
  'broken-image.cut': '图片“{path}”不完整：缺了结尾，或者没有尺寸。',
  'broken-image.bytes': '图片“{path}”有 {size}，最多只能印 {most}。',
  'broken-image.pixels': '图片“{path}”超过 {most} 像素，一页显示不了。',
  'remote-resource.summary': '图片来自网络',
  'remote-resource.why':
    '手册在没有网络的地方印制和打开；从网上取图，还会让对方知道谁打开了预案。因此程序从不联网，图片会缺失。',
  'remote-resource.fix': '把图片存进工作区，再引用这个文件。',
  'remote-resource.image': '图片“{url}”在网络上，程序不会去取。',
} as const
