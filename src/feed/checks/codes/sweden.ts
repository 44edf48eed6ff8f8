/**
 * How Swedish codes of counties (`scb-lan`) and municipalities (`scb-kommun`) are formed: two digits for the county,
 * two more for the municipality. Source: Statistics Sweden, the 21 counties since 1998. The municipalities are not
 * listed here, so only a code in no county can be told from one that exists.
 */
export const SWEDISH_COUNTY = /^(?:0[13-9]|1[02-47-9]|2[0-5])$/;
export const SWEDISH_MUNICIPALITY = /^(?:0[13-9]|1[02-47-9]|2[0-5])[0-9]{2}$/;
