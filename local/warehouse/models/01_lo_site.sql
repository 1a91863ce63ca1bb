-- The sites of the org.
SELECT DISTINCT
  SUBSTRING(id, 1, 15) AS site_key
FROM network
