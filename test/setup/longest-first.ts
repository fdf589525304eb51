import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes, since they start the program again and again: begun last, they would run on alone. */
const long = ['test/build/whole-files', 'test/cli/plugins', 'test/build/', 'test/docs/', 'test/cli/', 'test/io/']

/** Starts long files first where no earlier run has told how long each takes, as in CI. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = long.findIndex((part) => moduleId.includes(part))
      return index < 0 ? long.length : index
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
