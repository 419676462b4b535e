/** Several places and groups. By hand from the sentences of the rules; each with its reason. */
export const places = `
>= persons | across every | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord; 24@2021 at syd | | p | met in one of two
>= persons | across every | 30@2021 at nord; 40@2021 at syd | 20@2021 at nord; 24@2021 at syd | | n | met nowhere
>= persons | 10% across every | 30@2021 at nord; 40@2021 at syd | 28@2021 at nord; 38@2021 at syd | | n | partly met everywhere is met nowhere
>= persons | 10% across every-graded | 30@2021 at nord; 40@2021 at syd | 28@2021 at nord; 24@2021 at syd | | p | 28 of 30 is 6.7 % short
>= persons | across worst | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord; 24@2021 at syd | | n | as the worst place
>= persons | across sum | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord; 36@2021 at syd | | m | 34 + 36 = 70 of 30 + 40
>= persons | across sum | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord; 35@2021 at syd | | n | 69 of 70
>= persons | across sum | 30@2021 at nord; 40@2021 at syd | 75@2021 at nord; ?@2021 at syd | | m | at least 75 of 70, whatever the other comes to
>= persons | across sum | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord; ?@2021 at syd | | ? | at least 34 of 70
>= persons | across sum | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord | | ? | the other was never measured
>= persons | across sum | 30@2021 at nord; -@2021 at syd | 31@2021 at nord; 5@2021 at syd | | m | what is no goal there is not added: 31 of 30
>= persons | across sum | 30@2021 at nord; 40@2021 at syd | ?@2021 at nord; ?@2021 at syd | | ? | nothing to add
>= persons | across sum | 30@2021 at nord; 40@2022 at syd | 34@2021-06 at nord; 20@2021-06 at syd | 2021-06 | u | due with the last of them; 54 of 70 so far
>= persons | across sum | 30@2021 at nord; 40@2022 at syd | 44@2021-06 at nord; 30@2021-06 at syd | 2021-06 | m | 74 of 70 already
>= persons sum | across sum | 30@2021 at nord; 40@2021 at syd | 20@2020 at nord; 15@2021 at nord; 36@2021 at syd | | m | 20 + 15 in one place, 36 in the other: 71
<= persons | across sum | 5@2021 at nord; 5@2021 at syd | 7@2021 at nord; 2@2021 at syd | | m | 9 of at most 10
in persons | across sum | 5..9@2021 at nord; 5..9@2021 at syd | 7@2021 at nord; 2@2021 at syd | | n | 9 is below 10 to 18
>= percent | across sum | 60@2021 at nord; 60@2021 at syd | 8/10@2021 at nord; 5/10@2021 at syd | | m | 13 of 20 is 65 %
>= percent | across sum | 60@2021 at nord; 70@2021 at syd | 8/10@2021 at nord; 5/10@2021 at syd | | ? | two targets for a share are no one target
>= index | across sum | 60@2021 at nord; 60@2021 at syd | 80@2021 at nord; 50@2021 at syd | | ? | indices cannot be added
>= km | across sum | 1@2021 at nord; 2@2021 at syd | 1.5@2021 at nord; 1.5@2021 at syd | | m | 3 of 3 km
>= persons | across sum | 30@2021 at nord/unge; 40@2021 at nord/voksne | 34@2021 at nord/unge; 36@2021 at nord/voksne | | ? | somebody may be in both groups
>= persons | across every | 30@2021 at nord/unge; 40@2021 at nord/voksne | 34@2021 at nord/unge; 46@2021 at nord/voksne | | m | groups are treated as places are
>= persons | across every | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord; ?@2021 at syd | | ? | met, and met or not: met or partly met
>= persons | across every | 30@2021 at nord; 40@2022 at syd | 34@2021 at nord; 20@2021 at syd | 2021-12-31 | u | one is still to come
>= persons | | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord; 46@2021 at syd | | ? | no rule says how places make one verdict
>= persons | across every | 30@2021 at nord; -@2021 at syd | 34@2021 at nord | | m | one place alone keeps its verdict
>= persons | across every | 30@2021 at nord | 34@2021 at nord; 20@2021 at syd | | m | a place without a target, where another has one, has no such goal
>= persons | across every | 30@2021 at nord; 40@2021 at nord/unge | 34@2021 at nord; 24@2021 at nord/unge | | p | a place and a group in it are two
>= persons | across sum | 30@2021 at nord; 40@2021 at nord/unge | 34@2021 at nord; 24@2021 at nord/unge | | m | the group is in the place: 34 of 30
>= persons | across every | | | | ? | neither target nor result
>= persons | across sum | 30@2021 at nord; 40@2021 at syd | 34@2021 at nord; 36@2021 at syd; 20@2021 at vest | | m | where there is no such goal nothing is added
<= persons | across sum | 5@2022 at nord; 5@2021 at syd | 7@2021-06 at nord; 4@2021-06 at syd | 2021-06 | n | 11 of at most 10 already
>= persons | across every | 30@2021 at nord; 50@2021 | 34@2021 at nord; 20@2021 | | n | the whole project's own verdict is the goal's
`;
