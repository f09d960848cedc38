/** The first Node that runs our TypeScript scripts as they are. */
export const oldestNode = '22.18.0'

/**
 * Says what is wrong with the Node that npm scripts run on, or null if nothing is.
 * On Linux and Windows that Node comes with `npm ci`; on a Mac it is the reader's own.
 *
 * @param {string} version such as `24.21.0`
 * @param {string} platform as in `process.platform`
 * @returns {string | null}
 */
export function nodeProblem(version, platform) {
  if (!isOlder(version, oldestNode)) return null
  const remedy =
    platform === 'darwin'
      ? 'Install Node 24 (brew install node@24, or nodejs.org), then type: npm ci'
      : 'npm brings a newer one along. Type: npm ci --include=optional && npm run setup'
  return `Stet's scripts need Node ${oldestNode} or newer, and this is Node ${version}. ${remedy}`
}

/**
 * @param {string} version
 * @param {string} other
 */
function isOlder(version, other) {
  const [major, minor] = version.split('.').map(Number)
  const [otherMajor, otherMinor] = other.split('.').map(Number)
  return major < otherMajor || (major === otherMajor && minor < otherMinor)
}
