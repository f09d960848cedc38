import { useEffect, useRef, useState } from 'react'
import type { VersionImage } from '../../../shared/pages'
import { useApi } from '../../api/useApi'
import styles from './ArticlePicture.module.css'

/** How far below what is to be seen a picture is got ready, in pixels. */
const AHEAD = '800px'

/** A stored picture, asked for when it comes near; one that cannot be drawn is what it says of itself. */
export function ArticlePicture({ image }: { image: VersionImage }) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  const drawn = usePictureAddress(image, isNear)
  const [isBroken, setBroken] = useState(false)
  const words = image.alt ?? 'Picture without a description'
  return (
    <div ref={place} className={styles.picture}>
      {drawn.address && !isBroken && (
        <img src={drawn.address} alt={image.alt ?? ''} onError={() => setBroken(true)} />
      )}
      {/* Its words are drawn by the style sheet: they are no part of the text that is marked. */}
      {(isBroken || drawn.isMissing) && (
        <span role="img" aria-label={words} data-words={words} className={styles.broken} />
      )}
    </div>
  )
}

function useIsNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: AHEAD },
    )
    if (place.current) watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [place])
  return isNear
}

/** An address of the picture's bytes within this window, given back when it is not drawn any more. */
function usePictureAddress(
  { id }: VersionImage,
  isWanted: boolean,
): { address: string | null; isMissing: boolean } {
  const { api } = useApi()
  const [drawn, setDrawn] = useState<{ address: string | null; isMissing: boolean }>(nothing)
  useEffect(() => {
    if (!isWanted) return
    let address: string | null = null
    let isGone = false
    void api.articles
      .image(id)
      .catch(() => null)
      .then((picture) => {
        if (isGone) return
        address =
          picture &&
          URL.createObjectURL(new Blob([picture.bytes.slice()], { type: picture.mediaType }))
        setDrawn({ address, isMissing: picture === null })
      })
    return () => {
      isGone = true
      if (address) URL.revokeObjectURL(address)
    }
  }, [api, id, isWanted])
  return drawn
}

const nothing = { address: null, isMissing: false }
