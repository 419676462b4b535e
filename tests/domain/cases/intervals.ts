/** Qualifiers and ranges as intervals, by hand: a verdict stands where the whole interval agrees. */
export const intervals = `
>= index | | 25@2020 | >=25@2020 | | m | at least 25 reaches 25
>= index | | 25@2020 | >=30@2020 | | m | and so does at least 30
>= index | | 25@2020 | >=24@2020 | | ? | at least 24 may be 24 or 25
>= index | | 25@2020 | <=24@2020 | | n | at most 24 never reaches 25
>= index | | 25@2020 | <=25@2020 | | ? | at most 25 may be 25
>= percent | | 90@2020 | <=95@2020 | | ? | issue 12: 'at most 95' is not 'at least 90'
>= percent | 10% | 90@2020 | <=80@2020 | | n | at most 80 of 90 is 11 % short at best
>= percent | 10% | 90@2020 | <=81@2020 | | ? | 81 is partly met, 10 is not
<= index | | 20@2020 | <=20@2020 | | m | at most 20
<= index | | 20@2020 | <=21@2020 | | ? | may be 21
<= index | | 20@2020 | >=21@2020 | | n | at least 21
<= index | | 20@2020 | >=20@2020 | | ? | may be 20
<= index | | 20@2020 | >=5@2020 | | ? | may be anything above
in index | | 10..12@2020 | >=10@2020 | | ? | may be far above
in index | | 10..12@2020 | >=13@2020 | | n | above
in index | | 10..12@2020 | <=9@2020 | | n | below
in index | | 10..12@2020 | <=12@2020 | | ? | may be far below
= index | | 10@2020 | >=10@2020 | | ? | may be more
= index | | 10@2020 | >=10.5@2020 | | n | more
>= index | | 40@2020 | ~40@2020 | | ? | about 40 is 39.5 to 40.5
>= index | | 39.5@2020 | ~40@2020 | | m | half of the last digit below
>= index | | 40.5@2020 | ~40@2020 | | ? | 40.5 itself belongs to the interval
>= index | | 40.6@2020 | ~40@2020 | | n | beyond it
>= index | | 0.4@2020 | ~0.4@2020 | | ? | 0.35 to 0.45
>= index | | 0.35@2020 | ~0.4@2020 | | m | 0.35
>= index | | 0.46@2020 | ~0.4@2020 | | n | beyond
<= index | | 40@2020 | ~40@2020 | | ? | 40.5 is too much
<= index | | 40.5@2020 | ~40@2020 | | m | all of it
<= index | | 39@2020 | ~40@2020 | | n | none of it
>= index | about 10 | 40@2020 | ~40@2020 | | ? | 36 to 44
>= index | about 10 | 36@2020 | ~40@2020 | | m | 36
>= index | about 10 | 36.1@2020 | ~40@2020 | | ? | 36 is below
>= index | about 10 | 44@2020 | ~40@2020 | | ? | 44 is reached at the far end
>= index | about 10 | 44.1@2020 | ~40@2020 | | n | beyond
>= index | about 0 | 40@2020 | ~40@2020 | | m | a width of 0 is exact
>= index | about 10 | -40@2020 | ~-40@2020 | | ? | -44 to -36
>= index | about 10 | -44@2020 | ~-40@2020 | | m | -44
>= index | 10% | 44@2020 | ~40@2020 | | ? | 39.5 is 10.2 % short, 40.5 is 8 %: not met, or partly
>= index | 10% | 43@2020 | ~40@2020 | | p | 39.5 is 8.1 % short, 40.5 is 5.8 %
= index | | 40@2020 | ~40@2020 | | ? | 40 and what is near it
in index | | 39..41@2020 | ~40@2020 | | m | all within
in index | | 40..41@2020 | ~40@2020 | | ? | half without
>= index | | 80@2020 | 80..90@2020 | | m | all of the range
>= index | | 85@2020 | 80..90@2020 | | ? | half of it
>= index | | 91@2020 | 80..90@2020 | | n | none of it
>= index | 10% | 88@2020 | 80..87@2020 | | p | 80 is 9.1 % short, 87 is 1.1 %
>= index | 10% | 88@2020 | 80..88@2020 | | ? | partly met, or met
>= index | 10% | 88@2020 | 79..87@2020 | | ? | 79 is 10.2 % short
<= index | | 90@2020 | 80..90@2020 | | m | all of it
<= index | | 85@2020 | 80..90@2020 | | ? | half
<= index | | 79@2020 | 80..90@2020 | | n | none
in index | | 80..90@2020 | 80..90@2020 | | m | the same
in index | | 81..90@2020 | 80..90@2020 | | ? | 80 is without
in index | | 84..86@2020 | 80..90@2020 | | ? | met in the middle alone
in index | 50% | 84..86@2020 | 60..100@2020 | | ? | partly met on both sides, met between: undecided
= index | | 85@2020 | 80..90@2020 | | ? | the bound lies within
= index | | 95@2020 | 80..90@2020 | | n | it does not
>= index | round 0 | 80@2020 | 79.6..81@2020 | | m | 79.6 is compared as 80
>= index | | 80@2020 | 79.6..81@2020 | | ? | unrounded it is below
>= persons | | 30@2021-12 | >=30@2021-01 | 2021-02 | m | at least 30 already, and people do not go
>= persons | | 30@2021-12 | <=29@2021-01 | 2021-02 | u | not settled
`;
