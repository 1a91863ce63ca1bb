-- One row a user, site and local day with a successful login; site_key is empty for logins outside of sites.
SELECT
  u.user_key AS user_key,
  CASE
    WHEN l.network_id IS NULL THEN ''
    WHEN SUBSTRING(l.network_id, 1, 15) = '000000000000000' THEN ''
    ELSE SUBSTRING(l.network_id, 1, 15)
  END AS site_key,
  d.local_date AS local_date,
  d.month_start AS month_start,
  MAX(l.login_time) AS newest
FROM login_history AS l
JOIN lo_day AS d
  ON d.utc_date = CAST(l.login_time AS DATE)
  AND l.login_time >= d.from_utc
  AND l.login_time < d.to_utc
JOIN lo_user AS u
  ON u.user_key = SUBSTRING(l.user_id, 1, 15)
WHERE l.status = 'Success'
GROUP BY
  u.user_key,
  CASE
    WHEN l.network_id IS NULL THEN ''
    WHEN SUBSTRING(l.network_id, 1, 15) = '000000000000000' THEN ''
    ELSE SUBSTRING(l.network_id, 1, 15)
  END,
  d.local_date,
  d.month_start
