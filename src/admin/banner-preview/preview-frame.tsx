'use client'

import { useEffect, useRef, useState } from 'react'
import { shownMessage } from './preview-page.ts'

/** Width and height of a window, in pixels. */
export const screens = { desktop: [1280, 720], phone: [390, 720] } as const
export type Screen = keyof typeof screens

/** How far the window has to be made smaller to stand in the place that there is. */
const useScale = (wide: number) => {
  const place = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useEffect(() => {
    if (!place.current) return
    const seen = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setScale(Math.min(1, entry.contentRect.width / wide))
    })
    seen.observe(place.current)
    return () => seen.disconnect()
  }, [wide])
  return { place, scale }
}

/** A window of a visitor, in a frame that reaches neither this page, nor the site, nor anything that the browser keeps. */
export const PreviewFrame = ({ page, title, screen }: { page: string; title: string; screen: Screen }) => {
  const [width, height] = screens[screen]
  const { place, scale } = useScale(width)
  const frame = useRef<HTMLIFrameElement>(null)
  const [shown, setShown] = useState<string>()
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data === shownMessage) setShown(page)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [page])
  return (
    <div className="privacy-banner-preview__place" ref={place}>
      <div
        aria-busy={shown !== page}
        className="privacy-banner-preview__window"
        style={{ width: width * scale, height: height * scale }}
      >
        <iframe
          height={height}
          ref={frame}
          sandbox="allow-scripts"
          srcDoc={page}
          style={{ transform: `scale(${scale})` }}
          title={title}
          width={width}
        />
      </div>
    </div>
  )
}
