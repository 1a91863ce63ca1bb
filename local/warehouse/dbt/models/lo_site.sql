-- The sites of the org.
{{ config(materialized="table") }}
SELECT DISTINCT
  SUBSTRING(id, 1, 15) AS site_key
FROM {{ source("salesforce", "network") }}
