/** A set of severities. Rules that it does not speak of keep their own. */
export interface Profile {
  /** These rules alone run. */
  readonly only?: readonly string[]
  /** Warnings become errors, and infos warnings. */
  readonly raised?: boolean
}

export const defaultProfile = 'recommended'

/** What comes with the program. `minimal` keeps what makes a page wrong and what lives depend on. */
export const profiles: Readonly<Record<string, Profile>> = {
  minimal: {
    only: [
      'duplicate-id',
      'path-outside-workspace',
      'placeholder',
      'schema',
      'syntax',
      'unknown-reference',
      'unsafe-action',
      'no-commander',
      'role-without-holder',
      'no-activation',
      'deadline-unreachable',
      'step-cycle',
      'step-without-owner',
      'unit-contact-missing',
      'unit-loosens',
      'unit-place-missing',
      'unit-role-unfilled',
      'broken-image',
      'missing-glyph',
      'overflow',
      'remote-resource',
    ],
  },
  recommended: {},
  strict: { raised: true },
}
