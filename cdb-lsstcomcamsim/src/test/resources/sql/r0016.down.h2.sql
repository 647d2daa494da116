-- comment on cdb_lsstcomcamsim.ccdvisit1_quicklook.s_dec
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."s_dec" IS 'Declination of the detector center, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.';

-- comment on cdb_lsstcomcamsim.ccdvisit1_quicklook.s_ra
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."s_ra" IS 'Right ascension of the detector center, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.';

