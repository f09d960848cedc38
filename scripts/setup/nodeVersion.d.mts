export const oldestNode: string
export function nodeProblem(version: string, platform: string): string | null
