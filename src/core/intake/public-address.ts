import ipaddr from 'ipaddr.js';

/** Which addresses of the network are for everybody. */

/**
 * True for an IP address that anybody on the internet may be asked at; false for this machine, for local and
 * reserved networks, for such addresses in the clothes of IPv6, and for what is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
