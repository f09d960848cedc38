import type { DraftNode } from '../../../shared/domain/drafts'

/** Figures above or below the line as Unicode has them, so that 10² does not become 102; other words as they are. */
export function raisedDigits(nodes: DraftNode[], where: 'sup' | 'sub'): DraftNode[] {
  const written = where === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻' : '₀₁₂₃₄₅₆₇₈₉₊₋'
  const all = nodes.every((node) => node.type === 'text' && /^[\d+−-]+$/.test(node.text!))
  if (!all) return nodes
  return nodes.map((node) => ({
    ...node,
    text: node.text!.replace(/[\d+−-]/g, (sign) => written[plain.indexOf(sign)] ?? sign),
  }))
}

const plain = '0123456789+-'
