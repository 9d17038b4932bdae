/** What `explain (format json)` says of a statement, as far as anybody asks. */

export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Remote SQL'?: string;
  readonly 'Async Capable'?: boolean;
  readonly Plans?: readonly PlanNode[];
}

export interface StatementPlan {
  readonly sql: string;
  /** All nodes of the plan, the root first. */
  readonly nodes: readonly PlanNode[];
}

export const flatten = (node: PlanNode): readonly PlanNode[] => [
  node,
  ...(node.Plans ?? []).flatMap(flatten),
];
