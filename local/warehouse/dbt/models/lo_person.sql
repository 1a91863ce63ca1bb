-- Users with the newest login that is known of them. A last login that the history contradicts counts only where it would make somebody idle.
{{ config(materialized="table") }}
SELECT
  u.user_key AS user_key,
  u.active AS active,
  u.created AS created,
  u.last_login AS told_login,
  u.profile_key AS profile_key,
  u.license AS license,
  s.newest AS newest,
  CASE
    WHEN s.newest IS NULL THEN u.last_login
    WHEN u.last_login IS NULL THEN s.newest
    WHEN u.last_login < r.dormant_utc AND s.newest > u.last_login THEN s.newest
    ELSE u.last_login
  END AS last_login
FROM {{ ref("lo_user") }} AS u
CROSS JOIN {{ ref("lo_run") }} AS r
LEFT JOIN (
  SELECT
    user_key,
    MAX(newest) AS newest
  FROM {{ ref("lo_user_month") }}
  GROUP BY user_key
) AS s
  ON s.user_key = u.user_key
