/** Whether the browser asked over https; a proxy in front says so, since it speaks plain http to us. */
export function cameByHttps(request: Request): boolean {
  const forwarded = request.headers.get('x-forwarded-proto');
  return forwarded === null ? new URL(request.url).protocol === 'https:' : saysHttps(forwarded);
}

/** What the first proxy on the way says, in the header `X-Forwarded-Proto`. */
export function saysHttps(forwarded: string | readonly string[] | null | undefined): boolean {
  return (
    String(forwarded ?? '')
      .split(',')[0]
      ?.trim() === 'https'
  );
}
