import { BlockList, isIP } from 'node:net'

/** How far inside a network an address lies: 0 the open internet, 1 a house's or an office's own, 2 this machine and its links. */
export type Reach = 0 | 1 | 2

// IANA's special-purpose registries (RFC 6890 and its successors); IPv4 also as IPv6 translates it (RFC 6052).
const within = new BlockList()
for (const [net, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  within.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['fc00::', 7],
  ['ff00::', 8],
  ['64:ff9b::a00:0', 104],
  ['64:ff9b::ac10:0', 108],
  ['64:ff9b::c0a8:0', 112],
  ['64:ff9b:1::', 48],
] as const)
  within.addSubnet(net, prefix, 'ipv6')

const here = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
] as const)
  here.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['fe80::', 10],
  ['64:ff9b::7f00:0', 104],
  ['64:ff9b::a9fe:0', 112],
] as const)
  here.addSubnet(net, prefix, 'ipv6')

/** Of a numeric address; what is none counts as this machine, so that it is never reached by accident. */
export function reachOf(address: string): Reach {
  const family = isIP(address)
  if (family === 0) return 2
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  if (here.check(address, kind)) return 2
  return within.check(address, kind) ? 1 : 0
}
