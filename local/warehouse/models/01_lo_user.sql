-- One row a user of a profile that is counted, whatever spelling of the Id and however often the source repeats it.
SELECT
  u.user_key AS user_key,
  u.active AS active,
  u.created AS created,
  u.last_login AS last_login,
  p.profile_key AS profile_key,
  p.license AS license
FROM (
  SELECT
    SUBSTRING(id, 1, 15) AS user_key,
    CAST(MAX(CASE WHEN is_active THEN 1 ELSE 0 END) AS BIGINT) AS active,
    MIN(created_date) AS created,
    MAX(last_login_date) AS last_login,
    MAX(SUBSTRING(profile_id, 1, 15)) AS profile_key
  FROM org_user
  GROUP BY SUBSTRING(id, 1, 15)
) AS u
JOIN (
  SELECT
    SUBSTRING(id, 1, 15) AS profile_key,
    MAX(license) AS license
  FROM org_profile
  GROUP BY SUBSTRING(id, 1, 15)
) AS p
  ON p.profile_key = u.profile_key
