-- Login days of active users on one site that is known; member says whether the user is one of its members.
SELECT
  d.user_key AS user_key,
  p.profile_key AS profile_key,
  p.license AS license,
  d.site_key AS site_key,
  d.month_start AS month_start,
  d.days AS days,
  CAST(CASE WHEN b.user_key IS NULL THEN 0 ELSE 1 END AS BIGINT) AS is_member
FROM (
  SELECT
    user_key,
    site_key,
    month_start,
    CAST(COUNT(*) AS BIGINT) AS days
  FROM lo_login_day
  GROUP BY
    user_key,
    site_key,
    month_start
) AS d
JOIN lo_user AS p
  ON p.user_key = d.user_key
JOIN lo_month AS m
  ON m.month_start = d.month_start
JOIN lo_site AS s
  ON s.site_key = d.site_key
LEFT JOIN lo_member AS b
  ON b.user_key = d.user_key
  AND b.site_key = d.site_key
WHERE p.active = 1
  AND p.created < m.end_utc
