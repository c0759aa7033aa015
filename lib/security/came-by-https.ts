/** Whether the browser asked over https; a proxy in front says so, since it speaks plain http to us. */
export function cameByHttps(request: Request): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? new URL(request.url).protocol.replace(':', '')) === 'https';
}
