// Generated from the YAML files beside it by `npm run generate`. Do not edit.
import type { HazardData } from '../../model/types.ts'

export const builtInHazards: Readonly<Record<string, HazardData>> = {}
