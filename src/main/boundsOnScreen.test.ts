import { expect, test } from 'vitest'
import { boundsOnScreen } from './boundsOnScreen'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const desk = { x: 1440, y: 0, width: 2560, height: 1440 }
const window = { x: 100, y: 100, width: 1200, height: 800 }

test('a window that can be seen stays where it was', () => {
  expect(boundsOnScreen(window, [laptop])).toEqual(window)
  const onDesk = { ...window, x: 2000 }
  expect(boundsOnScreen(onDesk, [laptop, desk])).toEqual(onDesk)
})

test('a window on a screen that is gone is given up', () => {
  expect(boundsOnScreen({ ...window, x: 2000 }, [laptop])).toBeNull()
})

test('a window whose title bar nobody could reach is given up', () => {
  expect(boundsOnScreen({ ...window, y: -200 }, [laptop])).toBeNull()
  expect(boundsOnScreen({ ...window, y: 890 }, [laptop])).toBeNull()
})

test('a window larger than the screen is made to fit', () => {
  const large = { x: 0, y: 25, width: 4000, height: 3000 }
  expect(boundsOnScreen(large, [laptop])).toEqual({ x: 0, y: 25, width: 1440, height: 875 })
})
