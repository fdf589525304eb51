// Generated from schemas/ by `npm run generate`. Do not edit.

export interface PlanData {
  /** Unique in the workspace; default: the file's stem. */
  readonly id?: string
  /** Title of the plan. */
  readonly title: string
  /** What it is for, in one or two sentences. */
  readonly summary?: string
  /** Language of the plan. */
  readonly lang?: 'zh-Hans' | 'zh-Hant' | 'en'
  /** What the action sheet and the ten-second page print. */
  readonly field?: Field
  /** Kind of plan. */
  readonly kind: 'comprehensive' | 'special' | 'onsite' | 'matter' | 'item'
  /** Hazard id or list. */
  readonly hazard: readonly string[]
  /** The plan above. */
  readonly parent?: string
  /** Plans that it hands over to or takes over from. */
  readonly related?: readonly string[]
  /** Which units print it; all unless stated. */
  readonly 'applies-to'?: AppliesTo
  /** Rule sets that it must meet. */
  readonly profiles?: readonly string[]
  /** Laws and standards. */
  readonly basis?: readonly Basis[]
  /** Document control. */
  readonly document?: DocumentControl
  /** Scope. */
  readonly scope?: string
  /** Risk register. */
  readonly risks?: readonly Risk[]
  /** Working principles. */
  readonly principles?: readonly (string | Principle)[]
  /** Exclusive causes or kinds of the event. */
  readonly cases?: readonly Case[]
  /** Levels, most severe first. */
  readonly levels?: readonly Level[]
  /** Who takes part. */
  readonly roles: readonly Role[]
  /** What is watched and when it acts. */
  readonly thresholds?: readonly Threshold[]
  /** Who starts the response and when. */
  readonly activation?: Switch
  /** Who ends it and when. */
  readonly termination?: Switch
  /** What is done. */
  readonly steps: readonly Step[]
  /** Who reports what to whom. */
  readonly reports?: readonly Report[]
  /** Notices, statements and scripts. */
  readonly communications?: readonly Communication[]
  /** Contacts. */
  readonly contacts?: readonly Contact[]
  /** Resources. */
  readonly resources?: readonly Resource[]
  /** Forms. */
  readonly forms?: readonly Form[]
  /** Training. */
  readonly training?: readonly Training[]
  /** Drills. */
  readonly drills?: readonly PlannedDrill[]
  /** Recovery. */
  readonly recovery?: Recovery
  /** What nobody may do in this event. */
  readonly never?: readonly string[]
  /** Annexes. */
  readonly annexes?: readonly Annex[]
}

export interface Field {
  /** A neutral name for copies that customers may see. */
  readonly title?: string
  /** When to take this page, one line. */
  readonly 'use-when'?: string
  /** The first thing to do, one line for the action sheet. */
  readonly first?: string
  /** The three actions of the ten-second page. */
  readonly actions?: readonly FieldAction[]
  /** The one number to call: a contact, a role or a phone. */
  readonly call?: string
  /** What nobody may do, a few words each. */
  readonly never?: readonly string[]
}

export interface FieldAction {
  /** The action, verb first. */
  readonly text: string
  /** The role that does it. */
  readonly owner?: string
  /** The limit. */
  readonly within?: string
}

export interface AppliesTo {
  /** Units with any of these tags. */
  readonly tags?: readonly string[]
  /** These units and their descendants. */
  readonly units?: readonly string[]
  /** Units left out, with their descendants. */
  readonly except?: readonly string[]
}

export interface Basis {
  /** Name of the law, rule or standard. */
  readonly title?: string
  /** Its number. */
  readonly number?: string
  /** The clause relied on. */
  readonly clause?: string
  /** Whether it is in force. */
  readonly status?: 'current' | 'repealed' | 'draft'
}

export interface DocumentControl {
  /** Number of the document. */
  readonly number?: string
  /** Version of the plan. */
  readonly version?: string
  /** Where it stands. */
  readonly status?: 'draft' | 'review' | 'approved' | 'retired'
  /** Who may see it; internal unless stated. */
  readonly classification?: 'public' | 'internal' | 'restricted'
  /** Post or department that drafted it. */
  readonly 'drafted-by'?: string
  /** Post or department that reviewed it. */
  readonly 'reviewed-by'?: readonly string[]
  /** Post that approved it. */
  readonly 'approved-by'?: string
  /** Date of approval. */
  readonly 'approved-on'?: string
  /** Approval bound to a digest of the plan. */
  readonly approval?: {
    /** Post that approved. */
    readonly by?: string
    /** When. */
    readonly on?: string
    /** Digest of what was approved. */
    readonly digest?: string
  }
  /** Date from which it holds. */
  readonly 'effective-on'?: string
  /** Date of publication. */
  readonly 'published-on'?: string
  /** Posts or departments that sign. */
  readonly signatories?: readonly string[]
  /** Filing with an authority. */
  readonly filed?: {
    /** The authority. */
    readonly with?: string
    /** When. */
    readonly on?: string
    /** Number of the receipt. */
    readonly receipt?: string
  }
  /** Periodic review. */
  readonly review?: {
    /** How often. */
    readonly every?: string
    /** Last review. */
    readonly last?: string
    /** Role or post that sees to it. */
    readonly owner?: string
  }
  /** Record of changes, newest first. */
  readonly changes?: readonly Change[]
  /** Who holds a copy. */
  readonly distribution?: readonly Copy[]
}

export interface Change {
  /** Version that holds the change. */
  readonly version?: string
  /** Date of the change. */
  readonly on?: string
  /** Post that made it. */
  readonly by?: string
  /** What changed. */
  readonly what?: string
  /** Loosened limits that this change accepts. */
  readonly accepts?: readonly Acceptance[]
}

export interface Acceptance {
  /** Path of the value, such as steps/report-up/within. */
  readonly path: string
  /** Why. */
  readonly reason?: string
  /** Post that approved it. */
  readonly 'approved-by'?: string
  /** Last day on which it holds. */
  readonly until?: string
}

export interface Copy {
  /** Number of the copy. */
  readonly copy?: string
  /** Role, contact or free text. */
  readonly to?: string
  /** Unit that holds it. */
  readonly unit?: string
}

export interface Risk {
  /** What may happen. */
  readonly risk: string
  /** How likely. */
  readonly likelihood?: string
  /** How bad. */
  readonly impact?: string
  /** What keeps it down. */
  readonly measures?: readonly string[]
}

export interface Principle {
  /** The principle in a few words. */
  readonly title?: string
  /** What it means. */
  readonly text?: string
}

export interface Case {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Name of the case. */
  readonly name: string
  /** How it is told from the others. */
  readonly criteria?: string
}

export interface Level {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Name of the level. */
  readonly name: string
  /** Which of the three ladders: event, warning or response. */
  readonly system?: 'event' | 'warning' | 'response'
  /** When it applies. */
  readonly criteria?: readonly string[]
  /** Colour of a warning. */
  readonly colour?: string
  /** Role that declares it. */
  readonly authority?: string
  /** When it is lifted. */
  readonly 'lifted-when'?: string
  /** To which level it rises. */
  readonly escalates?: {
    /** The level. */
    readonly to?: string
    /** After how long. */
    readonly after?: string
    /** On what condition. */
    readonly when?: string
  }
}

export interface Role {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Name of the role. */
  readonly name: string
  /** At most 8 characters, for figures and cards. */
  readonly short?: string
  /** Post that holds it. */
  readonly holder?: string
  /** Posts that stand in, in order. */
  readonly deputies?: readonly string[]
  /** Posts that belong to the group. */
  readonly members?: readonly string[]
  /** What it answers for. */
  readonly duties?: readonly string[]
  /** What it must not do. */
  readonly never?: readonly string[]
  /** Role or roles above it. */
  readonly 'reports-to'?: readonly string[]
  /** A contact of this plan, or a phone. */
  readonly contact?: string
  /** Command, speak or liaison. */
  readonly function?: 'command' | 'speak' | 'liaison'
  /** Whether it must have a deputy. */
  readonly key?: boolean
  /** Belongs to another organisation. */
  readonly external?: boolean
}

export interface Threshold {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** What is measured. */
  readonly indicator: string
  /** Unit of measure. */
  readonly unit?: string
  /** Over which time. */
  readonly window?: string
  /** How often it is read. */
  readonly every?: string
  /** Where the figure comes from. */
  readonly source?: string
  /** Role that watches it. */
  readonly owner?: string
  /** Level to comparison. */
  readonly limits?: { readonly [key: string]: string }
  /** A single event that is enough. */
  readonly occurs?: string
  /** What a change is measured against. */
  readonly against?: 'previous-window' | 'baseline'
  /** Thresholds that must all be met. */
  readonly 'all-of'?: readonly string[]
  /** Thresholds of which one is enough. */
  readonly 'any-of'?: readonly string[]
  /** Steps or levels that follow. */
  readonly triggers?: readonly string[]
  /** When it no longer holds. */
  readonly 'lifted-when'?: string
}

export interface Switch {
  /** Role that decides. */
  readonly authority?: string
  /** Role that decides when the first cannot. */
  readonly alternate?: string
  /** How long the decision may take. */
  readonly within?: string
  /** When. */
  readonly criteria?: readonly string[]
  /** How. */
  readonly procedure?: string
}

export interface Step {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Phase; response unless stated. */
  readonly phase?: 'prevention' | 'monitoring' | 'warning' | 'response' | 'recovery'
  /** What is done, verb first. */
  readonly title: string
  /** At most 8 characters, for figures and cards. */
  readonly short?: string
  /** The one role that answers for it. */
  readonly owner?: string
  /** Roles that help. */
  readonly with?: readonly string[]
  /** Limit from its start, or from the anchor it names. */
  readonly within?: string
  /** Limit of its end from an anchor. */
  readonly deadline?: string
  /** Steps that must have ended; plan/step crosses plans. */
  readonly after?: readonly string[]
  /** How long it usually needs. */
  readonly takes?: string | {
    /** Shortest. */
    readonly least?: string
    /** Usual. */
    readonly usual?: string
    /** Longest. */
    readonly most?: string
  }
  /** How often it recurs. */
  readonly every?: string
  /** Interval at which it is done again. */
  readonly repeat?: string
  /** Until when it is repeated. */
  readonly until?: string
  /** Levels in which it applies. */
  readonly levels?: readonly string[]
  /** Cases in which it applies. */
  readonly cases?: readonly string[]
  /** All or any of the steps before it. */
  readonly join?: 'all' | 'any'
  /** On what condition. */
  readonly when?: string
  /** How one sees that it is done. */
  readonly 'done-when'?: string
  /** What follows when nobody answers or it cannot be done. */
  readonly otherwise?: Otherwise
  /** action, or event for something that happens. */
  readonly type?: 'action' | 'event'
  /** The moment that its end is. */
  readonly marks?: 'report' | 'activation' | 'termination'
  /** A first action for life. */
  readonly 'life-safety'?: boolean
  /** Roles or contacts told. */
  readonly notify?: readonly string[]
  /** Resources used. */
  readonly needs?: readonly string[]
  /** Communications said or shown. */
  readonly says?: readonly string[]
  /** Forms filled in. */
  readonly fills?: readonly string[]
  /** A key of the unit's places. */
  readonly place?: string
  /** What not to do. */
  readonly never?: readonly string[]
  /** Contact that takes command of the scene. */
  readonly 'hands-over-to'?: string
  /** Plans, or plan/step, that begin. */
  readonly starts?: readonly string[]
  /** When it applies. */
  readonly hours?: 'business' | 'off-hours' | 'holiday'
  /** What is done, in words. */
  readonly action?: string
}

export interface Otherwise {
  /** After how long. */
  readonly after?: string
  /** The step that follows. */
  readonly step?: string
  /** The role that takes over. */
  readonly role?: string
}

export interface Report {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** First, follow-up or final. */
  readonly type?: 'first' | 'follow-up' | 'final'
  /** Role that reports. */
  readonly from?: string
  /** Role, contact or free text. */
  readonly to?: readonly string[]
  /** Limit. */
  readonly within?: string
  /** How. */
  readonly channel?: readonly string[]
  /** Interval of repetition. */
  readonly repeat?: string
  /** What it says. */
  readonly content?: readonly string[]
}

export interface Communication {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Who hears it. */
  readonly audience?: readonly string[]
  /** How. */
  readonly channel?: readonly string[]
  /** Role that speaks or posts it. */
  readonly owner?: string
  /** Role that approves it. */
  readonly approver?: string
  /** Limit. */
  readonly within?: string
  /** The words. */
  readonly text?: string
  /** Script by stage. */
  readonly stages?: readonly {
    /** Name of the stage. */
    readonly title?: string
    /** What to say. */
    readonly say?: readonly string[]
    /** What never to say. */
    readonly avoid?: readonly string[]
  }[]
}

export interface Contact {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Name. */
  readonly name: string
  /** What for. */
  readonly purpose?: string
  /** Phone. */
  readonly phone?: string
  /** Second phone. */
  readonly alternate?: string
  /** Standing agreement. */
  readonly agreement?: string
  /** When last tried. */
  readonly 'verified-on'?: string
  /** The 24-hour duty phone. */
  readonly duty?: boolean
}

export interface Resource {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Name. */
  readonly name: string
  /** Kind. */
  readonly kind?: 'people' | 'supplies' | 'technical' | 'money' | 'information' | 'communication'
  /** How many. */
  readonly quantity?: number | string
  /** Unit of the quantity. */
  readonly unit?: string
  /** Where. */
  readonly place?: string
  /** Role that keeps it. */
  readonly keeper?: string
  /** How often it is checked. */
  readonly check?: {
    /** How often: a recurrence. */
    readonly every?: string
    /** When it was last done. */
    readonly last?: string
  }
  /** When it expires. */
  readonly expires?: string
  /** A backup for another. */
  readonly backup?: boolean
}

export interface Form {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Title. */
  readonly title: string
  /** What is filled in. */
  readonly fields?: readonly string[]
  /** How many copies. */
  readonly copies?: number | string
}

export interface Training {
  /** Who. */
  readonly audience?: readonly string[]
  /** What. */
  readonly topic?: string
  /** How. */
  readonly form?: string
  /** How often. */
  readonly every?: string
  /** Role that sees to it. */
  readonly owner?: string
  /** How it is tested. */
  readonly assessment?: string
}

export interface PlannedDrill {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** Kind of drill. */
  readonly type?: 'tabletop' | 'functional' | 'full-scale' | 'evacuation'
  /** How often. */
  readonly every?: string
  /** Next date. */
  readonly next?: string
  /** Last date. */
  readonly last?: string
  /** Role that organises it. */
  readonly owner?: string
  /** What is assumed. */
  readonly scenario?: string
  /** Steps that it exercises. */
  readonly exercises?: readonly string[]
  /** Roles, contacts or free text. */
  readonly participants?: readonly string[]
  /** How it is judged. */
  readonly evaluation?: string
  /** Whether it is announced. */
  readonly announced?: boolean
}

export interface Recovery {
  /** What is evaluated. */
  readonly evaluation?: string
  /** What is done afterwards. */
  readonly actions?: readonly {
    /** What. */
    readonly what?: string
    /** Role. */
    readonly owner?: string
    /** By when. */
    readonly due?: string
  }[]
  /** How business is restored. */
  readonly restore?: string
}

export interface Annex {
  /** Title. */
  readonly title?: string
  /** File in the workspace. */
  readonly file?: string
}

export interface DrillData {
  /** Unique in the workspace; default: the file's stem. */
  readonly id?: string
  /** Always drill. */
  readonly kind: 'drill'
  /** Title of the plan. */
  readonly title: string
  /** Language of the plan. */
  readonly lang?: 'zh-Hans' | 'zh-Hant' | 'en'
  /** The plan that is drilled. */
  readonly plan: string
  /** Kind of drill. */
  readonly type?: 'tabletop' | 'functional' | 'full-scale' | 'evacuation'
  /** Purpose. */
  readonly purpose?: string
  /** Objectives. */
  readonly objectives?: readonly Objective[]
  /** Scenario. */
  readonly scenario?: string
  /** Roles, contacts or free text. */
  readonly participants?: readonly string[]
  /** Injects. */
  readonly injects?: readonly Inject[]
  /** How it is judged. */
  readonly evaluation?: string
  /** Who may stop it and how. */
  readonly safety?: {
    /** The word that stops it. */
    readonly 'stop-word'?: string
    /** Who may stop it. */
    readonly 'may-stop'?: readonly string[]
    /** Signs that say it is a drill. */
    readonly signs?: readonly string[]
    /** Who is told beforehand. */
    readonly told?: readonly string[]
  }
}

export interface Objective {
  /** Unique in its list: letters of any script, digits, hyphens. */
  readonly id: string
  /** The objective. */
  readonly text?: string
}

export interface Inject {
  /** Offset from the start, +mm[:ss], or a clock time. */
  readonly at?: string
  /** Sender. */
  readonly from?: string
  /** Receiver: a role, a contact or free text. */
  readonly to?: string
  /** How. */
  readonly channel?: string
  /** What it says. */
  readonly content?: string
  /** What should follow. */
  readonly expects?: readonly {
    /** Step of the plan. */
    readonly step?: string
    /** Role of the plan. */
    readonly actor?: string
    /** Limit. */
    readonly within?: string
  }[]
}

export interface DrillRecordData {
  /** Unique in the workspace; default: the file's stem. */
  readonly id?: string
  /** Always drill-record. */
  readonly kind: 'drill-record'
  /** Title of the plan. */
  readonly title: string
  /** Language of the plan. */
  readonly lang?: 'zh-Hans' | 'zh-Hant' | 'en'
  /** The plan that was drilled. */
  readonly plan: string
  /** When. */
  readonly on: string
  /** Drill of the plan, or drill document. */
  readonly drill?: string
  /** Where. */
  readonly place?: string
  /** Post that organised it. */
  readonly organiser?: string
  /** Who came. */
  readonly attendance?: readonly {
    /** Role or contact of the plan. */
    readonly role?: string
    /** Number called. */
    readonly called?: number
    /** Number that came. */
    readonly came?: number
  }[]
  /** What happened when. */
  readonly events?: readonly {
    /** +mm[:ss] or a clock time. */
    readonly at?: string
    /** Who: a role, a contact or free text. */
    readonly actor?: string
    /** Step of the plan. */
    readonly step?: string
    /** What. */
    readonly what?: string
  }[]
  /** A rating for each objective. */
  readonly ratings?: readonly ({
    /** Objective of the drill document that “drill” names. */
    readonly objective?: string
    /** P, S, M or U. */
    readonly rating?: 'P' | 'S' | 'M' | 'U'
    /** Evidence. */
    readonly evidence?: string
  })[]
  /** What was found. */
  readonly findings?: readonly {
    /** What. */
    readonly what: string
    /** Step of the plan. */
    readonly step?: string
    /** Role that mends it. */
    readonly owner?: string
    /** By when. */
    readonly due?: string
    /** When it was closed. */
    readonly 'closed-on'?: string
    /** Plan version that holds the change. */
    readonly change?: string
  }[]
  /** Conclusion. */
  readonly conclusion?: string
}

export type UnitsFile = UnitData | readonly UnitData[]

export interface UnitData {
  /** Unique in the workspace. */
  readonly id: string
  /** Name of the unit. */
  readonly name?: string
  /** The unit above. */
  readonly parent?: string
  /** Own tags; not inherited. */
  readonly tags?: readonly string[]
  /** Address. */
  readonly address?: string
  /** Opening hours. */
  readonly hours?: string
  /** How many are on duty. */
  readonly 'staff-on-duty'?: number
  /** Post to person, or a list of persons. */
  readonly people?: { readonly [key: string]: Person | readonly Person[] }
  /** Local numbers for the plans' contacts. */
  readonly contacts?: { readonly [key: string]: UnitContact }
  /** Named places. */
  readonly places?: { readonly [key: string]: string }
  /** Named values. */
  readonly values?: { readonly [key: string]: string | number | boolean }
  /** Changes to plans, merged by id. */
  readonly plans?: { readonly [key: string]: PlanChange }
}

export interface Person {
  /** Name. */
  readonly name?: string
  /** Phone. */
  readonly phone?: string
  /** When on duty. */
  readonly 'on-duty'?: 'business' | 'off-hours' | 'holiday' | 'always'
  /** Who stands in. */
  readonly deputy?: {
    /** Name. */
    readonly name?: string
    /** Phone. */
    readonly phone?: string
  }
}

export interface UnitContact {
  /** Name. */
  readonly name?: string
  /** Phone. */
  readonly phone?: string
  /** Second phone. */
  readonly alternate?: string
  /** When last tried. */
  readonly 'verified-on'?: string
}

export interface PlanChange {
  /** What it is for, in one or two sentences. */
  readonly summary?: string
  /** What the action sheet and the ten-second page print. */
  readonly field?: Field
  /** Plans that it hands over to or takes over from. */
  readonly related?: readonly string[]
  /** Laws and standards. */
  readonly basis?: readonly Basis[]
  /** Scope. */
  readonly scope?: string
  /** Risk register. */
  readonly risks?: readonly Risk[]
  /** Working principles. */
  readonly principles?: readonly (string | Principle)[]
  /** Changes to cases, by id. */
  readonly cases?: { readonly [key: string]: CaseChange }
  /** Changes to levels, by id. */
  readonly levels?: { readonly [key: string]: LevelChange }
  /** Changes to roles, by id. */
  readonly roles?: { readonly [key: string]: RoleChange }
  /** Changes to thresholds, by id. */
  readonly thresholds?: { readonly [key: string]: ThresholdChange }
  /** Who starts the response and when. */
  readonly activation?: Switch
  /** Who ends it and when. */
  readonly termination?: Switch
  /** Changes to steps, by id. */
  readonly steps?: { readonly [key: string]: StepChange }
  /** Changes to reports, by id. */
  readonly reports?: { readonly [key: string]: ReportChange }
  /** Changes to communications, by id. */
  readonly communications?: { readonly [key: string]: CommunicationChange }
  /** Changes to contacts, by id. */
  readonly contacts?: { readonly [key: string]: ContactChange }
  /** Changes to resources, by id. */
  readonly resources?: { readonly [key: string]: ResourceChange }
  /** Changes to forms, by id. */
  readonly forms?: { readonly [key: string]: FormChange }
  /** Training. */
  readonly training?: readonly Training[]
  /** Changes to drills, by id. */
  readonly drills?: { readonly [key: string]: DrillChange }
  /** Recovery. */
  readonly recovery?: Recovery
  /** What nobody may do in this event. */
  readonly never?: readonly string[]
  /** Annexes. */
  readonly annexes?: readonly Annex[]
  /** Loosened limits that are accepted. */
  readonly accepts?: readonly Acceptance[]
}

export interface CaseChange {
  /** Name of the case. */
  readonly name?: string
  /** How it is told from the others. */
  readonly criteria?: string
}

export interface LevelChange {
  /** Name of the level. */
  readonly name?: string
  /** Which of the three ladders: event, warning or response. */
  readonly system?: 'event' | 'warning' | 'response'
  /** When it applies. */
  readonly criteria?: readonly string[]
  /** Colour of a warning. */
  readonly colour?: string
  /** Role that declares it. */
  readonly authority?: string
  /** When it is lifted. */
  readonly 'lifted-when'?: string
  /** To which level it rises. */
  readonly escalates?: {
    /** The level. */
    readonly to?: string
    /** After how long. */
    readonly after?: string
    /** On what condition. */
    readonly when?: string
  }
}

export interface RoleChange {
  /** Name of the role. */
  readonly name?: string
  /** At most 8 characters, for figures and cards. */
  readonly short?: string
  /** Post that holds it. */
  readonly holder?: string
  /** Posts that stand in, in order. */
  readonly deputies?: readonly string[]
  /** Posts that belong to the group. */
  readonly members?: readonly string[]
  /** What it answers for. */
  readonly duties?: readonly string[]
  /** What it must not do. */
  readonly never?: readonly string[]
  /** Role or roles above it. */
  readonly 'reports-to'?: readonly string[]
  /** A contact of this plan, or a phone. */
  readonly contact?: string
  /** Command, speak or liaison. */
  readonly function?: 'command' | 'speak' | 'liaison'
  /** Whether it must have a deputy. */
  readonly key?: boolean
  /** Belongs to another organisation. */
  readonly external?: boolean
}

export interface ThresholdChange {
  /** What is measured. */
  readonly indicator?: string
  /** Unit of measure. */
  readonly unit?: string
  /** Over which time. */
  readonly window?: string
  /** How often it is read. */
  readonly every?: string
  /** Where the figure comes from. */
  readonly source?: string
  /** Role that watches it. */
  readonly owner?: string
  /** Level to comparison. */
  readonly limits?: { readonly [key: string]: string }
  /** A single event that is enough. */
  readonly occurs?: string
  /** What a change is measured against. */
  readonly against?: 'previous-window' | 'baseline'
  /** Thresholds that must all be met. */
  readonly 'all-of'?: readonly string[]
  /** Thresholds of which one is enough. */
  readonly 'any-of'?: readonly string[]
  /** Steps or levels that follow. */
  readonly triggers?: readonly string[]
  /** When it no longer holds. */
  readonly 'lifted-when'?: string
}

export interface StepChange {
  /** Phase; response unless stated. */
  readonly phase?: 'prevention' | 'monitoring' | 'warning' | 'response' | 'recovery'
  /** What is done, verb first. */
  readonly title?: string
  /** At most 8 characters, for figures and cards. */
  readonly short?: string
  /** The one role that answers for it. */
  readonly owner?: string
  /** Roles that help. */
  readonly with?: readonly string[]
  /** Limit from its start, or from the anchor it names. */
  readonly within?: string
  /** Limit of its end from an anchor. */
  readonly deadline?: string
  /** Steps that must have ended; plan/step crosses plans. */
  readonly after?: readonly string[]
  /** How long it usually needs. */
  readonly takes?: string | {
    /** Shortest. */
    readonly least?: string
    /** Usual. */
    readonly usual?: string
    /** Longest. */
    readonly most?: string
  }
  /** How often it recurs. */
  readonly every?: string
  /** Interval at which it is done again. */
  readonly repeat?: string
  /** Until when it is repeated. */
  readonly until?: string
  /** Levels in which it applies. */
  readonly levels?: readonly string[]
  /** Cases in which it applies. */
  readonly cases?: readonly string[]
  /** All or any of the steps before it. */
  readonly join?: 'all' | 'any'
  /** On what condition. */
  readonly when?: string
  /** How one sees that it is done. */
  readonly 'done-when'?: string
  /** What follows when nobody answers or it cannot be done. */
  readonly otherwise?: Otherwise
  /** action, or event for something that happens. */
  readonly type?: 'action' | 'event'
  /** The moment that its end is. */
  readonly marks?: 'report' | 'activation' | 'termination'
  /** A first action for life. */
  readonly 'life-safety'?: boolean
  /** Roles or contacts told. */
  readonly notify?: readonly string[]
  /** Resources used. */
  readonly needs?: readonly string[]
  /** Communications said or shown. */
  readonly says?: readonly string[]
  /** Forms filled in. */
  readonly fills?: readonly string[]
  /** A key of the unit's places. */
  readonly place?: string
  /** What not to do. */
  readonly never?: readonly string[]
  /** Contact that takes command of the scene. */
  readonly 'hands-over-to'?: string
  /** Plans, or plan/step, that begin. */
  readonly starts?: readonly string[]
  /** When it applies. */
  readonly hours?: 'business' | 'off-hours' | 'holiday'
  /** What is done, in words. */
  readonly action?: string
}

export interface ReportChange {
  /** First, follow-up or final. */
  readonly type?: 'first' | 'follow-up' | 'final'
  /** Role that reports. */
  readonly from?: string
  /** Role, contact or free text. */
  readonly to?: readonly string[]
  /** Limit. */
  readonly within?: string
  /** How. */
  readonly channel?: readonly string[]
  /** Interval of repetition. */
  readonly repeat?: string
  /** What it says. */
  readonly content?: readonly string[]
}

export interface CommunicationChange {
  /** Who hears it. */
  readonly audience?: readonly string[]
  /** How. */
  readonly channel?: readonly string[]
  /** Role that speaks or posts it. */
  readonly owner?: string
  /** Role that approves it. */
  readonly approver?: string
  /** Limit. */
  readonly within?: string
  /** The words. */
  readonly text?: string
  /** Script by stage. */
  readonly stages?: readonly {
    /** Name of the stage. */
    readonly title?: string
    /** What to say. */
    readonly say?: readonly string[]
    /** What never to say. */
    readonly avoid?: readonly string[]
  }[]
}

export interface ContactChange {
  /** Name. */
  readonly name?: string
  /** What for. */
  readonly purpose?: string
  /** Phone. */
  readonly phone?: string
  /** Second phone. */
  readonly alternate?: string
  /** Standing agreement. */
  readonly agreement?: string
  /** When last tried. */
  readonly 'verified-on'?: string
  /** The 24-hour duty phone. */
  readonly duty?: boolean
}

export interface ResourceChange {
  /** Name. */
  readonly name?: string
  /** Kind. */
  readonly kind?: 'people' | 'supplies' | 'technical' | 'money' | 'information' | 'communication'
  /** How many. */
  readonly quantity?: number | string
  /** Unit of the quantity. */
  readonly unit?: string
  /** Where. */
  readonly place?: string
  /** Role that keeps it. */
  readonly keeper?: string
  /** How often it is checked. */
  readonly check?: {
    /** How often: a recurrence. */
    readonly every?: string
    /** When it was last done. */
    readonly last?: string
  }
  /** When it expires. */
  readonly expires?: string
  /** A backup for another. */
  readonly backup?: boolean
}

export interface FormChange {
  /** Title. */
  readonly title?: string
  /** What is filled in. */
  readonly fields?: readonly string[]
  /** How many copies. */
  readonly copies?: number | string
}

export interface DrillChange {
  /** Kind of drill. */
  readonly type?: 'tabletop' | 'functional' | 'full-scale' | 'evacuation'
  /** How often. */
  readonly every?: string
  /** Next date. */
  readonly next?: string
  /** Last date. */
  readonly last?: string
  /** Role that organises it. */
  readonly owner?: string
  /** What is assumed. */
  readonly scenario?: string
  /** Steps that it exercises. */
  readonly exercises?: readonly string[]
  /** Roles, contacts or free text. */
  readonly participants?: readonly string[]
  /** How it is judged. */
  readonly evaluation?: string
  /** Whether it is announced. */
  readonly announced?: boolean
}

export interface SettingsData {
  /** Language of messages and handbooks. */
  readonly locale?: 'zh-Hans' | 'zh-Hant' | 'en'
  /** The organisation. */
  readonly organisation?: {
    /** Name. */
    readonly name?: string
    /** Picture file in the workspace. */
    readonly logo?: string
  }
  /** Ids and names of posts. */
  readonly posts?: { readonly [key: string]: {
    /** Name in Simplified Chinese. */
    readonly 'zh-Hans'?: string
    /** Name in Traditional Chinese. */
    readonly 'zh-Hant'?: string
    /** Name in English. */
    readonly en?: string
    readonly [key: string]: string | undefined
  } }
  /** Where the plans are (patterns). */
  readonly plans?: readonly string[]
  /** Where the units are (patterns). */
  readonly units?: readonly string[]
  /** File with names and phones, outside the repository. */
  readonly 'people-source'?: string
  /** Rule sets. */
  readonly profiles?: readonly string[]
  /** Rule to severity, or [severity, options]. */
  readonly rules?: { readonly [key: string]: 'off' | 'info' | 'warning' | 'error' | readonly unknown[] }
  /** Rules of the workspace's own. */
  readonly plugins?: readonly string[]
  /** Which handbooks are made. */
  readonly handbooks?: readonly HandbookSettings[]
  /** How handbooks are set in print, unless they say otherwise: modern (default), or official after GB/T 9704. */
  readonly theme?: 'modern' | 'official'
  /** Paper of the handbooks, unless they say otherwise: A4 (default) or A5. */
  readonly paper?: 'A4' | 'A5'
  /** Where handbooks are written. */
  readonly output?: string
  /** Holidays and working days. */
  readonly calendar?: {
    /** Dates that are not working days. */
    readonly holidays?: readonly string[]
    /** Weekend dates that are worked. */
    readonly workdays?: readonly string[]
  }
}

export interface HandbookSettings {
  /** Unique; names the folder. */
  readonly id: string
  /** Title. */
  readonly title?: string
  /** One per unit, or one for the workspace. */
  readonly for?: 'unit' | 'workspace'
  /** Which units. */
  readonly 'applies-to'?: AppliesTo
  /** Which plans, in order; all unless stated. */
  readonly plans?: readonly string[]
  /** file or field. */
  readonly edition?: 'file' | 'field'
  /** internal or public. */
  readonly audience?: 'internal' | 'public'
  /** Which parts the book has, in order; the usual ones of its edition unless stated. */
  readonly parts?: readonly ('cover' | 'sheet' | 'approval' | 'signatures' | 'contents' | 'how-to' | 'plans' | 'annexes' | 'cards' | 'contacts' | 'forms' | 'resources' | 'maps' | 'reference' | 'receipt' | 'distribution' | 'effective-pages' | 'changes')[]
  /** A4 or A5: the book. A6: its duty cards alone. A3: a poster of each fire plan, with a frame for the plan of the building. */
  readonly paper?: 'A3' | 'A4' | 'A5' | 'A6'
  /** How it is set in print: modern or official; else what the workspace says. Cards and posters are alike in both. */
  readonly theme?: 'modern' | 'official'
  /** Formats. */
  readonly formats?: readonly ('html' | 'pdf' | 'json')[]
}

export interface ProfileData {
  /** Name of the profile. */
  readonly title?: Said
  /** What it is for. */
  readonly summary?: Said
  /** Profiles that it is built on: names, or files in the workspace. */
  readonly extends?: readonly string[]
  /** Document that its clauses are of. */
  readonly source?: string
  /** True for a law or standard: what rests on less than a requirement is then never an error. */
  readonly regulatory?: boolean
  /** Rules that run; all unless stated. */
  readonly only?: readonly string[]
  /** True: warnings become errors, and notes warnings. */
  readonly raised?: boolean
  /** Rule to severity. */
  readonly severities?: { readonly [key: string]: 'off' | 'info' | 'warning' | 'error' }
  /** Ids of inherited sections, ceilings and intervals that it leaves out. */
  readonly without?: readonly string[]
  /** What a plan must hold. */
  readonly sections?: readonly SectionDemand[]
  /** Limits that a plan's limits may not exceed. */
  readonly ceilings?: readonly CeilingDemand[]
  /** How often a plan must be drilled. */
  readonly intervals?: readonly IntervalDemand[]
  /** What each clause asks, and what checks it. */
  readonly clauses?: readonly ClauseDemand[]
}

export type Said = string | {
  /** In English. */
  readonly en?: string
  /** In Simplified Chinese. */
  readonly 'zh-Hans'?: string
  /** In Traditional Chinese. */
  readonly 'zh-Hant'?: string
}

export type Words = readonly string[]

export interface SectionDemand {
  /** Unique within its list; a profile that extends another replaces an entry by its id. */
  readonly id: string
  /** What it is, as a finding says it. */
  readonly title: Said
  /** Kinds of plan that it asks; all unless stated. */
  readonly kinds?: readonly ('comprehensive' | 'special' | 'onsite' | 'matter' | 'item')[]
  /** Hazards that it asks; all unless stated. */
  readonly hazards?: readonly string[]
  /** Hazards that it does not ask. */
  readonly except?: readonly string[]
  /** Document that it comes from; default: the profile's. */
  readonly source?: string
  /** Clause that it comes from. */
  readonly clause?: string
  /** How firmly the clause asks for it: only a requirement can be an error. */
  readonly basis?: 'requirement' | 'principle' | 'practice'
  /** True where the text itself has not been read: its message says so, and it is never an error. */
  readonly verify?: boolean
  /** Keys of the front matter, any of which meets it: `scope`, `roles/duties`, `steps[phase=warning]`, `contacts[duty]`; `units` is any unit of the workspace. */
  readonly keys?: readonly string[]
  /** Words that the heading of a chapter may hold; the chapter must say something. */
  readonly headings?: Words
  /** Words that the name or a duty of a role, or the title or action of a step, may hold. */
  readonly names?: Words
  /** Patterns that a sentence of the plan may hold; `…` stands for a few words within a clause. */
  readonly sentences?: Words
  /** Whether the plan above may have it instead. */
  readonly inherited?: boolean
}

export interface CeilingDemand {
  /** Unique within its list; a profile that extends another replaces an entry by its id. */
  readonly id: string
  /** What it is, as a finding says it. */
  readonly title?: Said
  /** Kinds of plan that it asks; all unless stated. */
  readonly kinds?: readonly ('comprehensive' | 'special' | 'onsite' | 'matter' | 'item')[]
  /** Hazards that it asks; all unless stated. */
  readonly hazards?: readonly string[]
  /** Hazards that it does not ask. */
  readonly except?: readonly string[]
  /** Document that it comes from; default: the profile's. */
  readonly source?: string
  /** Clause that it comes from. */
  readonly clause?: string
  /** How firmly the clause asks for it: only a requirement can be an error. */
  readonly basis?: 'requirement' | 'principle' | 'practice'
  /** True where the text itself has not been read: its message says so, and it is never an error. */
  readonly verify?: boolean
  /** Whether it bounds reports, steps, or both (default). */
  readonly of?: 'report' | 'step'
  /** Types of report; all unless stated. */
  readonly types?: readonly ('first' | 'follow-up' | 'final')[]
  /** Words that name the receiver, in its name, id or purpose. */
  readonly to?: Words
  /** Words that the title or action of a step must hold; without `to` it bounds these steps. */
  readonly about?: Words
  /** Words that a step must hold beside, in its title, condition, action, cases or levels. */
  readonly when?: Words
  /** Words with which a step is outside it. */
  readonly unless?: Words
  /** From when it counts; default: detection. */
  readonly anchor?: 'occurrence' | 'detection' | 'report' | 'activation' | 'termination'
  /** The longest limit. */
  readonly within: string
}

export interface IntervalDemand {
  /** Unique within its list; a profile that extends another replaces an entry by its id. */
  readonly id: string
  /** What it is, as a finding says it. */
  readonly title?: Said
  /** Kinds of plan that it asks; all unless stated. */
  readonly kinds?: readonly ('comprehensive' | 'special' | 'onsite' | 'matter' | 'item')[]
  /** Hazards that it asks; all unless stated. */
  readonly hazards?: readonly string[]
  /** Hazards that it does not ask. */
  readonly except?: readonly string[]
  /** Document that it comes from; default: the profile's. */
  readonly source?: string
  /** Clause that it comes from. */
  readonly clause?: string
  /** How firmly the clause asks for it: only a requirement can be an error. */
  readonly basis?: 'requirement' | 'principle' | 'practice'
  /** True where the text itself has not been read: its message says so, and it is never an error. */
  readonly verify?: boolean
  /** Kinds of place that it asks, as tags of units or of the plan, or words in its title and scope; all unless stated. */
  readonly places?: Words
  /** The longest interval between two drills. */
  readonly every: string
}

export interface ClauseDemand {
  /** Number of the clause. */
  readonly clause: string
  /** Document; default: the profile's. */
  readonly source?: string
  /** Kinds of plan that it asks; all unless stated. */
  readonly kinds?: readonly ('comprehensive' | 'special' | 'onsite' | 'matter' | 'item')[]
  /** Hazards that it asks; all unless stated. */
  readonly hazards?: readonly string[]
  /** What it asks, in one's own words. */
  readonly asks: Said
  /** Ids of sections that check it. */
  readonly sections?: readonly string[]
  /** Keys of the front matter that show where it is met, beside those of its sections. */
  readonly keys?: readonly string[]
  /** Rules that check it. */
  readonly rules?: readonly string[]
  /** Ids of ceilings that check it. */
  readonly ceilings?: readonly string[]
  /** Ids of intervals that check it. */
  readonly intervals?: readonly string[]
  /** What no machine can check. */
  readonly 'by-hand'?: Said
  /** True where the text itself has not been read: its message says so, and it is never an error. */
  readonly verify?: boolean
}

export interface HazardData {
  /** Id of the hazard. */
  readonly hazard: string
  /** Its name. */
  readonly title: Said
  /** What is looked for. */
  readonly items: readonly HazardItem[]
}

export type Patterns = readonly string[]

export interface HazardItem {
  /** Unique within its list; a profile that extends another replaces an entry by its id. */
  readonly id: string
  /** What the plan must have, as the finding names it. */
  readonly title: Said
  /** Why a plan lacks something without it. */
  readonly why: Said
  /** Regular expression: asked only of a plan whose texts, or whose units' texts, hold it. */
  readonly if?: Patterns
  /** Patterns in Simplified Chinese and English, any of which shows that it is there in a clause that does not deny it. */
  readonly found?: Patterns
  /** Patterns of an act that must be forbidden: found in a `never` list, or in a clause that forbids it. */
  readonly forbidden?: Patterns
  /** Where it may stand; everywhere that people are told what to do unless stated. */
  readonly in?: readonly ('steps' | 'resources' | 'contacts' | 'communications' | 'reports' | 'roles' | 'thresholds' | 'never' | 'principles' | 'forms' | 'recovery' | 'field' | 'risks' | 'other' | 'body')[]
  /** A role with this function shows it. */
  readonly function?: 'command' | 'speak' | 'liaison'
  /** A duty phone shows it. */
  readonly duty?: boolean
  /** Whether the plan above or a related plan may have it instead. */
  readonly inherited?: boolean
}
