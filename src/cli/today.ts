import { parseDate } from '../language/date.ts'
import { UserFault } from '../source/fault.ts'

/** The date of the run: `--today`, then SOURCE_DATE_EPOCH (its day in UTC), then the day on this machine. */
export function dateOfRun(option: string | undefined, env: NodeJS.ProcessEnv): string {
  if (option !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(option) || !parseDate(option)) {
      throw new UserFault('fault.today', { name: '--today', value: option })
    }
    return option
  }
  const epoch = env.SOURCE_DATE_EPOCH
  if (epoch) {
    const date = new Date(Number(epoch) * 1000)
    if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) {
      throw new UserFault('fault.source-date-epoch', { value: epoch })
    }
    return date.toISOString().slice(0, 10)
  }
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
