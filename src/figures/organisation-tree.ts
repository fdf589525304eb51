export interface OrganisationRole {
  readonly id: string
  readonly name: string
  readonly short?: string
  /** The post that holds it, as printed. */
  readonly holder?: string
  /** Of the holder in the unit whose handbook it is, or of the role itself. */
  readonly phone?: string
  /** In their order; phones are printed where the box is wide. */
  readonly deputies?: readonly { readonly post: string; readonly phone?: string }[]
  /** Ids; the first one known is its place in the tree, the others are named in the box. */
  readonly reportsTo?: readonly string[]
  readonly function?: 'command' | 'speak' | 'liaison'
  readonly external?: boolean
}

export interface RoleNode {
  readonly role: OrganisationRole
  readonly children: RoleNode[]
  /** The other roles to which it reports. */
  readonly also: readonly OrganisationRole[]
  /** Whom it follows, where the drawing cannot show it. */
  readonly under?: OrganisationRole
}

/** Roles as they are drawn. `spine` runs from the top to the commander; where nobody commands it is empty. */
export interface OrganisationTree {
  readonly spine: readonly RoleNode[]
  /** Trees of their own, beside the commander's. */
  readonly others: readonly RoleNode[]
  readonly outside: readonly { readonly node: RoleNode; readonly contactOf?: OrganisationRole }[]
}

/**
 * A role of the own organisation that names no superior in it stands for itself: nobody is put under a commander unless the
 * plan says so. Circles and unknown ids are left out, so that every role appears once.
 */
export function organisationTree(roles: readonly OrganisationRole[]): OrganisationTree {
  const byId = new Map<string, OrganisationRole>()
  for (const role of roles) if (!byId.has(role.id)) byId.set(role.id, role)
  const all = [...byId.values()]
  const commands = all.filter((role) => role.function === 'command')
  const commander = commands.find((role) => !role.external) ?? commands[0]
  const parents = parentsOf(all, byId)
  if (commander) followOutwards(commander, parents, byId)
  const above = commander ? ancestors(commander, parents) : []
  const isOutside = (role: OrganisationRole): boolean =>
    role.external === true && role !== commander && !above.includes(role)

  const nodes = new Map(all.map((role) => [role, nodeOf(role, parents.get(role), byId)]))
  const others: RoleNode[] = []
  const outside: { node: RoleNode; contactOf?: OrganisationRole }[] = []
  for (const [role, node] of nodes) {
    const parent = parents.get(role)
    if (isOutside(role) && !(parent && isOutside(parent))) outside.push({ node, contactOf: parent })
    else if (parent) nodes.get(parent)?.children.push(node)
    else if (role !== commander && !above.includes(role)) others.push(node)
  }
  const spine = commander ? [...above.toReversed(), commander].flatMap((role) => nodes.get(role) ?? []) : []
  return { spine, others, outside }
}

/** A node and all below it, each before what follows it. */
export function preorder(node: RoleNode): RoleNode[] {
  return [node, ...node.children.flatMap(preorder)]
}

function parentsOf(
  all: readonly OrganisationRole[],
  byId: ReadonlyMap<string, OrganisationRole>,
): Map<OrganisationRole, OrganisationRole> {
  const parents = new Map<OrganisationRole, OrganisationRole>()
  for (const role of all) {
    const known = (role.reportsTo ?? []).flatMap((id) => byId.get(id) ?? [])
    const parent = known.find((found) => found !== role && (role.external || !found.external))
    if (parent && !ancestors(parent, parents).includes(role)) parents.set(role, parent)
  }
  return parents
}

/** Above the commander there may be others than the own organisation. */
function followOutwards(
  commander: OrganisationRole,
  parents: Map<OrganisationRole, OrganisationRole>,
  byId: ReadonlyMap<string, OrganisationRole>,
): void {
  const top = [commander, ...ancestors(commander, parents)].at(-1) ?? commander
  const parent = top.reportsTo?.map((id) => byId.get(id)).find((found) => found?.external)
  if (!parent || parent === top || [parent, ...ancestors(parent, parents)].includes(top)) return
  parents.set(top, parent)
}

function ancestors(
  role: OrganisationRole,
  parents: ReadonlyMap<OrganisationRole, OrganisationRole>,
): OrganisationRole[] {
  const found: OrganisationRole[] = []
  for (let parent = parents.get(role); parent; parent = parents.get(parent)) found.push(parent)
  return found
}

function nodeOf(
  role: OrganisationRole,
  parent: OrganisationRole | undefined,
  byId: ReadonlyMap<string, OrganisationRole>,
): RoleNode {
  const also = (role.reportsTo ?? []).flatMap((id) => {
    const superior = byId.get(id)
    return superior && superior !== parent && superior !== role ? [superior] : []
  })
  return { role, children: [], also: [...new Set(also)] }
}
