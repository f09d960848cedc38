import { useRef, useState, type PointerEvent, type WheelEvent } from 'react'

const FURTHEST = 8

/** A drawing that can be drawn aside with the pointer and enlarged with the wheel: how far, in pixels, and how much. */
export function usePanAndZoom() {
  const [view, setView] = useState({ zoom: 1, x: 0, y: 0 })
  const held = useRef<{ x: number; y: number } | null>(null)

  function zoomBy(factor: number): void {
    setView(({ zoom, x, y }) => {
      const next = Math.max(1, Math.min(FURTHEST, zoom * factor))
      // At its own size the drawing is whole again.
      return next === 1
        ? { zoom: 1, x: 0, y: 0 }
        : { zoom: next, x: (x * next) / zoom, y: (y * next) / zoom }
    })
  }

  const ways = {
    onWheel: ({ deltaY }: WheelEvent) => zoomBy(deltaY > 0 ? 1 / 1.15 : 1.15),
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (event.target !== event.currentTarget) return
      held.current = { x: event.clientX, y: event.clientY }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      const from = held.current
      if (!from) return
      held.current = { x: clientX, y: clientY }
      setView(({ zoom, x, y }) => ({ zoom, x: x + clientX - from.x, y: y + clientY - from.y }))
    },
    onPointerUp() {
      held.current = null
    },
  }
  return { view, zoomBy, ways }
}
