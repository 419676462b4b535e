/** Targets from the baseline and running totals, by hand arithmetic. */
export const baselines = `
>= index base 50 | | +5@2020 | 55@2020 | | m | 50 + 5
>= index base 50 | | +5@2020 | 54.9@2020 | | n | below
<= index base 50 | | −5@2020 | 45@2020 | | m | 50 - 5
<= index base 50 | | −5@2020 | 46@2020 | | n | above
>= index base -10 | | +5@2020 | -5@2020 | | m | -10 + 5
>= index base -10 | | +5@2020 | -6@2020 | | n | below
>= index base 0 | | +5@2020 | 5@2020 | | m | from 0 by a number
<= index base 0 | | −5@2020 | -5@2020 | | m | down from 0
<= index base 50 | | −20%@2020 | 40@2020 | | m | 20 % fewer than 50 is 40
<= index base 50 | | −20%@2020 | 41@2020 | | n | 41 is 18 % fewer
>= index base 50 | | +20%@2020 | 60@2020 | | m | 20 % more than 50 is 60
>= index base 50 | | +20%@2020 | 59@2020 | | n | 18 % more
>= index base -50 | | +20%@2020 | -40@2020 | | m | 20 % of 50 up from -50
>= index base -50 | | +20%@2020 | -41@2020 | | n | below
<= index base -50 | | −20%@2020 | -60@2020 | | m | and down
>= index base 0 | | +20%@2020 | 10@2020 | | ? | no share of 0 can be taken
>= index | | +5@2020 | 55@2020 | | ? | no baseline
<= index | | −20%@2020 | 40@2020 | | ? | no baseline
>= percent base 40 | | +5@2020 | 9/20@2020 | | m | 45 % is 5 points up from 40 %
>= percent base 40 | | +5@2020 | 8/18@2020 | | n | 44.4 %
>= percent base 40 | | +5%@2020 | 42/100@2020 | | m | 5 per cent of 40 % is 2 points
<= percent base 40 | | −50%@2020 | 20@2020 | | m | halved
in index base 50 | | +5..10@2020 | 57@2020 | | m | 55 to 60
in index base 50 | | +5..10@2020 | 61@2020 | | n | beyond
>= index base 50 | 10% | +10@2020 | 54@2020 | | p | 6 of 60 is 10 %
>= index base 50 | 10% of way | +10@2020 | 59@2020 | | p | 1 of the way of 10
>= index base 50 | 10% of way | +10@2020 | 58@2020 | | n | 2 of 10
>= index base 50 | | +5@2020; +10@2021 | 56@2020; 58@2021 | | n of m n | one baseline, two due dates
>= index base 0.1 | | +0.2@2020 | 0.3@2020 | | m | 0.1 + 0.2 is 0.3, though not in binary
>= persons sum | | 30@2016 | 10@2014; 12@2015; 9@2016 | | m of n n m | 10, 22, 31
>= persons sum | | 30@2016 | 10@2014; 12@2015; 7@2016 | | n of n n n | 29
>= persons sum | | 10@2014; 20@2015; 30@2016 | 10@2014; 9@2015; 12@2016 | | m of m n m | 10 of 10, 19 of 20, 31 of 30
>= persons sum | | 30@2016; 10@2014; 20@2015 | 12@2016; 9@2015; 10@2014 | | m of m n m | whatever the order of rows
>= persons sum | | 30@2016 | 31@2016 | | m | one count
>= persons latest | | 30@2016 | 10@2014; 12@2015; 9@2016 | | n of n n n | each is the whole
>= persons | | 30@2016 | 10@2014; 22@2015; 31@2016 | | m of n n m | undeclared: each is the whole
>= persons sum | | 30@2016 | 10@2014; ?@2015; 12@2016 | | ? of n ? ? | 22 and an unknown number
>= persons sum | | 30@2016 | 20@2014; ?@2015; 12@2016 | | m of n ? m | 32 and more is enough
<= persons sum | | 30@2016 | 20@2014; ?@2015; 12@2016 | | n of m ? n | 32 and more is too much
>= persons sum | | 30@2016 | 10@2014; -@2015; 20@2016 | | m of n - m | what does not apply adds nothing
>= index sum | | 0.3@2016 | 0.1@2014; 0.2@2015 | | m of n m | exactly 0.3
>= percent sum | | 50@2016 | 4/10@2014; 8/10@2015 | | m of n m | 12 of 20 is 60 %, not 120 %
>= percent sum | | 61@2016 | 4/10@2014; 8/10@2015 | | n of n n | 60 %
>= percent sum | | 50@2016 | 1/1@2014; 40/99@2015 | | n of m n | 41 of 100, not the mean of 100 % and 40 %
>= persons sum | | 30@2016-12 | 20@2014; 12@2015 | 2015 | m of u m | 32 already: it cannot be lost
>= persons sum | | 30@2016-12 | 10@2014; 12@2015 | 2015 | u of u u | 22 so far
<= persons sum | | 30@2016-12 | 20@2014; 12@2015 | 2015 | n of u n | too many already
>= index sum | | 30@2016-12 | 20@2014; 12@2015 | 2015 | m of u m | sums of what is not below 0 only grow
>= index sum | | 30@2016-12 | 35@2014; -2@2015 | 2015 | u of m u | a negative count: it may fall
>= persons sum | | 30@2016 | ~10@2014; 20@2015 | | ? of n ? | 29.5 to 30.5
>= persons sum | | 30@2016 | >=10@2014; 20@2015 | | m of ? m | at least 30
>= persons sum | | 31@2016 | 10..12@2014; 20@2015 | | ? of n ? | 30 to 32
>= persons sum | round 0 | 30@2016 | 9.8@2014; 19.8@2015 | | m of n m | 29.6 is compared as 30; parts are not rounded
>= persons sum | grace 3 months | 10@2014; 20@2015 | 10@2015-02; 10@2015-12 | | m of m m | late, but counted in its period
`;
