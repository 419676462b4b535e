/** Bounds, tolerance, rounding. Expected verdicts by hand arithmetic, or from the thread or table that is named. */
export const bounds = `
>= persons | 10% | 40@2014-03 | 58@2014-03 | | m | Route 25, table 5: Odder
>= persons | 10% | 35@2014-03 | 35@2014-03 | | m | Route 25, table 5: Egedal, on the boundary (puzzle/okr#1570)
>= placements | 10% | 28@2014-03 | 26@2014-03 | | p | Route 25, table 12: 2 of 28 is 7.1 % short
>= placements | 10% | 32@2014-03 | 24@2014-03 | | n | Route 25, table 12: 8 of 32 is 25 % short
>= placements | 10% | 80@2014-03 | 41@2014-03 | | n | Route 25, table 12: Ikast-Brande, 49 % short
>= persons | 10% | 42@2014-03 | 29@2014-03 | | n | Route 25, table 1: 13 of 42 is 31 % short
>= persons | 10% | 175@2014-03 | 191@2014-03 | | m | Route 25, table 1: 191 of 175
>= persons | 10% | 256@2014-03 | 259@2014-03 | | m | Route 25, section 1
>= plans | 10% | 35@2014-03 | 35@2014-03 | | m | Route 25, table 14: Egedal
>= plans | 10% | 40@2014-03 | 2@2014-03 | | n | Route 25, table 14: Odder
>= persons | 10% | 10..12@2015-03 | 10@2015-03 | | m | Route 25, section 4.3: 10 to 12 is met from 10
>= percent | | 80..90@2021 | 8/11@2021 | | n | LMI: 72.7 % of 80 to 90 %, no tolerance
>= companies | | 10..12@2021 | 16@2021 | | m | LMI: 16 of 10 to 12
>= percent | | 85@2021 | 9/11@2021 | | n | LMI: 9 of 11 is 81.8 %
>= percent | | 85@2021 | 10/11@2021 | | m | LMI: 10 of 11 is 90.9 %
<= index | | 150@2020 | 119@2020 | | m | atd-data-tech#4224: 119 of at most 150 is good
<= index | | 150@2020 | 150@2020 | | m | on the boundary
<= index | | 150@2020 | 150.001@2020 | | n | just over it
<= index | 10% | 150@2020 | 165@2020 | | p | 15 of 150 is 10 %
<= index | 10% | 150@2020 | 165.01@2020 | | n | 15.01 of 150 is more than 10 %
<= index | 10%x | 150@2020 | 165@2020 | | n | exactly 10 % is out where the limit is exclusive
<= index | 10%x | 150@2020 | 164.9@2020 | | p | 9.93 %
<= index | | 0@2020 | 0@2020 | | m | akvo-rsr#2830: a target of 0 is reached
<= index | 10% | 0@2020 | 1@2020 | | n | akvo-rsr#2830: no share of 0 can be taken
>= index | 10% | 0@2020 | 0@2020 | | m | 0 is at least 0
>= index | 10% | 0@2020 | -1@2020 | | n | below 0, and no share of 0
>= index | 10% | 1.1@2020 | 0.99@2020 | | p | 0.11 of 1.1 is exactly 10 %, though not in binary
>= index | 10% | 1.1@2020 | 0.9899@2020 | | n | just below
>= index | 10%x | 10@2020 | 9@2020 | | n | exactly 10 %, exclusive
>= index | 10%x | 10@2020 | 9.01@2020 | | p | 9.9 %
>= index | 0% | 10@2020 | 10@2020 | | m | no tolerance
>= index | 0% | 10@2020 | 9.99@2020 | | n | no tolerance
>= index | 100% | 10@2020 | 0@2020 | | p | all of it is missing, which the rule allows
>= index | 100% | 10@2020 | -0.1@2020 | | n | more than all of it
>= index | | -5@2020 | -4@2020 | | m | -4 is more than -5
>= index | 10% | -5@2020 | -5.5@2020 | | p | 0.5 of 5 is 10 %
>= index | 10% | -5@2020 | -5.6@2020 | | n | 0.6 of 5 is 12 %
<= index | 10% | -5@2020 | -4.5@2020 | | p | 0.5 of 5 is 10 %
<= index | 10% | -5@2020 | -6@2020 | | m | -6 is less than -5
>= percent | | 15@2020 | 7/48@2020 | | n | USAID-ICPI#65: 14.6 % is not 15 %
>= percent | round 0 | 15@2020 | 7/48@2020 | | m | where the rule compares as printed, 14.6 is 15
>= percent | round 1 | 14.6@2020 | 7/48@2020 | | m | 14.583 rounds to 14.6
>= percent | round 1 | 14.7@2020 | 7/48@2020 | | n | 14.6 is below 14.7
>= percent | | 100@2020 | 999/1000@2020 | | n | raintank/grafana#80: 99.9 % is not 100 %
>= percent | | 33.3@2020 | 1/3@2020 | | m | one third is more than 33.3 %
>= percent | | 33.34@2020 | 1/3@2020 | | n | and less than 33.34 %
>= percent | | 75@2020 | 60/80@2020 | | m | 60 of 80 is exactly 75 %
>= index | | 5@2020 | 500@2020 | | m | bothan#118: far beyond is met
in index | 10% | 10..12@2020 | 10@2020 | | m | the lower end counts
in index | 10% | 10..12@2020 | 12@2020 | | m | the upper end counts
in index | 10% | 10..12@2020 | 13@2020 | | p | 1 of 12 is 8.3 %
in index | 10% | 10..12@2020 | 13.2@2020 | | p | 1.2 of 12 is 10 %
in index | 10% | 10..12@2020 | 13.3@2020 | | n | 1.3 of 12 is 10.8 %
in index | 10% | 10..12@2020 | 9@2020 | | p | 1 of 10 is 10 %
in index | 10% | 10..12@2020 | 8.9@2020 | | n | 1.1 of 10 is 11 %
in index | | 10..12@2020 | 12.01@2020 | | n | no tolerance
= index | 10% | 3@2020 | 3@2020 | | m | exactly
= index | 10% | 3@2020 | 4@2020 | | n | a third too many
= index | 10% | 10@2020 | 11@2020 | | p | 10 % too many
= index | 10% | 10@2020 | 9@2020 | | p | 10 % too few
= index | | 10@2020 | 9@2020 | | n | no tolerance
>= index base 20 | 10% of way | 30@2020 | 29@2020 | | p | 1 of the 10 from 20 to 30
>= index base 20 | 10% of way | 30@2020 | 28.9@2020 | | n | 1.1 of 10
<= index base 30 | 10% of way | 20@2020 | 21@2020 | | p | down: 1 of 10
<= index base 30 | 10% of way | 20@2020 | 22@2020 | | n | down: 2 of 10
>= index base 20 | 10% of way | 20@2020 | 20@2020 | | m | akvo-rsr#2905: baseline equal to target, reached
>= index base 20 | 10% of way | 20@2020 | 19@2020 | | n | akvo-rsr#2905: missed, and no way to take a share of
>= index base -10 | 10% of way | 0@2020 | -1@2020 | | p | up from below 0: 1 of 10
>= index base 0 | 10% of way | 50@2020 | 45@2020 | | p | from 0 the way is the target: 5 of 50
>= index | 10% of way | 30@2020 | 29@2020 | | n | no baseline, so that no share of the way can be taken
>= index | 10% | ?@2020 | 29@2020 | | ? | a target that nobody knows any more judges nothing
>= index | 10% | -@2020 | 29@2020 | | - | no goal here
>= index | 10% | | 29@2020 | | ? | no target for anyone
>= index | 10% | 30@2020 | ?@2020 | | ? | not known
>= index | 10% | 30@2020 | ..@2020 | | ? | due, and still not there
>= index | 10% | 30@2020 | c@2020 | | ? | hidden
>= index | 10% | 30@2020 | -@2020 | | - | does not apply
>= index | 10% | 30@2020 | | | ? | not measured
judged count | 10% | | 0@2020 is p | | p | the evaluator's word
judged count | 10% | | 0@2019 is n; 0@2020 is m | | m of n m | the last word
`;
