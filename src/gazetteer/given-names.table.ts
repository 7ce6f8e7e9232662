/**
 * Given names frequent in the world's news, by the gender they usually tell; a name in both lists tells none. Romanised,
 * without diacritics. Compiled by hand from general knowledge.
 */
export const MALE_NAMES = `
Aaron Abdel Abdul Abdullah Abdulaziz Abdulrahman Abhishek Abraham Adam Aditya Adolf Adrian Ahmad Ahmed Ajay Akbar Akio
Alan Alastair Albert Alberto Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexei
Alexey Alexis Alfonso Alfred Alfredo Ali Alistair Allan Allen Alvaro Amal Amir Amit Anatoly Anders Andre Andreas Andrei Andres
Andrew Andrey Andriy Andrzej Andy Angus Anil Anthony Antoine Anton Antonio Antonis Antony Anwar Ariel Arjun Arkady Armando Armen
Arnold Artem Arthur Arturo Artyom Arun Ashok Ashraf Asif Atul Augusto Avi Ayman Aziz Barack Barry Bart Bartosz Bashar Basil
Ben Benedict Benjamin Benny Bernard Bernardo Bernd Bernie Bertrand Bilal Bill Billy Binyamin Bo Bob Bobby Boris Borja Brad Bradley
Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Caleb Calvin Carl Carlo Carlos Casey Cesar Chad Charles Charlie Chester
Chris Christian Christoph Christophe Christopher Chuck Claude Claudio Clement Cliff Clifford Clint Clive Colin Connor Conor Constantin
Cory Craig Cristian Cristiano Curtis Cyril Cyrus Dale Damian Damien Dan Daniel Daniele Danny Dario Darren Darryl Dave David
Davide Dean Denis Dennis Denys Derek Diego Dieter Dietrich Dilip Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik
Don Donald Donnie Doug Douglas Drew Duncan Dwight Dylan Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Efrain Egor Ehud Eli Elias
Elijah Elliott Elon Emanuel Emil Emilio Emmanuel Emmerson Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Esteban Ethan Etienne Eugene
Evan Evgeny Fabian Fabio Fadi Faisal Farhan Farid Farouk Federico Felipe Felix Ferdinand Fernando Filip Florian Francesco Francis
Francisco Franco Francois Frank Frans Franz Fred Freddie Frederic Frederick Fredrik Friedrich Fumio Gabriel Gareth Garry Gary Gavin
Gennady Geoff Geoffrey George Georges Georgios Georgy Gerald Gerard Gerardo Gerhard Gerry Gianni Gideon Gilbert Gilles Giorgio
Giorgos Giovanni Giulio Giuseppe Glenn Gordon Graham Greg Gregor Gregory Grigory Guido Guillaume Guillermo Gunther Gustav Gustavo
Guy Hamid Hamza Hans Harald Hari Harold Harry Haruhiko Harvey Hasan Hassan Heinrich Heinz Hector Helmut Henri Henrik Henry Herbert Herman
Hermann Hideki Hiroshi Hisham Horst Howard Hubert Hugh Hugo Hussain Hussein Ian Ibrahim Ignacio Igor Ilham Ilya Imran Imad Ismail
Ivan Jaap Jack Jacob Jacques Jaime Jair Jake Jakob Jakub Jamal James Jamie Jan Janez Janusz Jared Jaroslaw Jason Javier Jay Jean Jeff Jeffrey
Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan
Jordan Jorge Jose Josef Josep Joseph Josh Joshua Juan Jukka Jules Julian Julien Julio Jurgen Justin Kamal Karel Karim Karl
Kasper Kazuo Keir Keith Ken Kenneth Kent Kevin Khaled Khalid Kirill Klaus Kofi Konstantin Kostas Kriangsak Kristian Kurt Kyle Lance Larry
Lars Laurent Lawrence Lee Len Leo Leon Leonard Leonardo Leonid Leopold Leroy Leslie Lev Levi Liam Lincoln Lionel Lloyd Lorenzo Lou Louis
Luc Luca Lucas Luciano Ludwig Luigi Luis Luiz Lukas Luke Lyndon Maarten Maciej Mahmoud Mahmud Majid Malcolm Manfred Manmohan Manuel Marat Marc
Marcel Marcelo Marcin Marco Marcos Marcus Marek Mario Marius Mariusz Mark Marko Markus Martin Marvin Massimo Mateusz Mathieu Mats Matt Matteo
Matthew Matthias Maurice Mauricio Max Maxim Maxime Maximilian Mehdi Mehmet Mel Melvin Micah Michael Michal Michel Michele Miguel Mihai Mikael
Mike Mikhail Miklos Mikko Milan Milos Miroslav Mitch Mitchell Mitt Mohamad Mohamed Mohammad Mohammed Mohsen Moritz Morten Moshe
Muammar Muhammad Muhammadu Mukesh Murray Mustafa Mykhailo Mykola Nabil Naftali Narendra Nasser Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolas
Nicolae Nigel Nikita Nikol Nikola Nikolai Nikolay Nikos Nils Noah Noel Norman Nouri Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olaf Omar
Oscar Osama Oskar Osman Otto Owen Pablo Paddy Paolo Pascal Pat Patrice Patrick Paul Paulo Pavel Pavlo Pawel Pedro Per Percy Pete Peter Petr Petro Phil
Philip Philipp Philippe Phillip Pierre Pieter Piotr Pyotr Quentin Radek Radoslaw Rafael Rahul Rainer Raj Rajesh Rajiv Rakesh Ralph Ramon Ramzan Randall Randy
Raphael Rashid Raul Ravi Ray Raymond Recep Reinhard Remi Renato Rene Reuven Reza Ricardo Riccardo Rich Richard Rick Ricky Robert
Roberto Robin Rod Roderick Rodney Rodrigo Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rory Ross Roy Ruben Rudolf Rudy Rupert Ruslan Russell Rustam Ryan
Said Saeed Salah Salman Salvador Salvatore Sam Sameh Samir Samuel Sandro Sanjay Santiago Scott Sean Sebastian Sergei Sergey Sergio Serhii Serhiy Seth
Shafiq Shane Sharif Shaun Shawn Shehbaz Shimon Shinzo Shigeru Sidney Sigmar Silvio Simon Slobodan Solomon Spencer Stan Stanislav Stanley Stefan Stefano Stephan
Stephane Stephen Steve Steven Stewart Stuart Sudhir Sunil Suresh Sven Taras Taro Tariq Tayyip Ted Terrence Terry Thabo Thaddeus Theo Theodor Theodore Thierry Thomas Tim
Timothy Timur Toby Todd Tom Tomas Tomasz Tommy Toni Tony Toshihiro Trevor Tyler Umar Umberto Usman Uwe Vaclav Valentin Valery Valerii Vasily Vasyl Victor
Vijay Viktor Vinay Vincent Vincenzo Vinod Vitali Vitaly Vitalii Vivek Vlad Vladimir Vladislav Vojislav Volodymyr Volker Vyacheslav Wade Walid Wallace Walter Warren Wayne Werner
Wesley Wilbur Wilfried Will Willem William Willie Wim Winston Wojciech Wolfgang Xavier Yahya Yair Yakov Yaroslav Yasser Yasuo Yevgeny Yoav Yoshihide Youssef Yuri Yuriy Yusuf
Yves Zachary Zbigniew Zoran Alireza Hamdullah Suleiman Babatunde Chinedu Emeka Kwame Olusegun Kgalema Cyril Uhuru Raila Mwai Yoweri Hichilema Goodluck Sani Bola Felix Paul Isaias Abiy Hailemariam
Rand Jeb Chet Rob Lewis Reince Corey Newt Trey Beau Wes Brock Clay Grant Hunter Tanner Cody Travis Ciaran Eoin Declan Cormac Padraig Micheal Rhys Geraint Hamish Callum Fergus Ewan Euan Lachlan Niall Seamus Sebastien Aurelien Mathis Baptiste
Abbas Adel Amr Bassam Fares Ghassan Haitham Kareem Khalil Marwan Mohsin Mounir Munir Nabih Naim Qasem Qais Ramzi Riad Riyad Samer Sami Tamim Yasin Zaher Ziad Hossein Ebrahim Masoud Javad Behrouz Saeid Ahmet Binali Bulent Devlet Ekrem Hakan Hulusi Kemal Mevlut Murat Orhan Suleyman Selahattin
Anand Arvind Bhupendra Deepak Devendra Dinesh Ganesh Gautam Harish Jagdish Kapil Kishore Lalit Mahesh Manoj Mohan Naveen Nitin Pankaj Piyush Prakash Pramod Pranab Prashant Preet Rajnath Ramesh Ranil Sachin Sandeep Sanjeev Sharad Shashi Sourav Subhash Subrahmanyam Sumit Sushil Uddhav Vikram
Chinua Chukwuma Tunde Adebayo Abebe Tedros Haile Meles Salva Riek Jakaya Jomo Alassane Blaise Macky Abdoulaye Moussa Amadou Mamadou Ousmane Seydou Ibrahima Boubacar Souleymane Sibusiso Sipho Julius Mmusi Tendai Joko Prabowo Susilo Bambang Budi Agus Najib Mahathir Muhyiddin Prayut Thaksin Srettha Benigno
Akira Daisuke Hideo Hiroki Ichiro Junichiro Kazuya Kenji Kenta Koji Makoto Masahiro Masato Naoki Naoto Satoshi Seiji Shinji Shunichi Takashi Takeshi Toshimitsu Yukio Yusuke Yoshimasa Itsunori Bohdan Danylo Dragan Dusan Goran Ihor Ivica Kiril Krzysztof Leszek Nebojsa Ondrej Ostap Petar Radovan Ratko Rumen Slavko Stjepan Stipe Tihomir
Tomislav Vuk Vladyslav Yevhen Zdenek Zlatko Bjorn Espen Gunnar Haakon Ingvar Kjell Leif Magnus Olof Ole Sauli Sten Ulf Ville Petteri Gitanas Valdis Egils Edgars Krisjanis Andris Toomas Urmas Evo Nestor Hernan Gonzalo Nayib Nicanor Ollanta Tabare Xavi Iker Yamandu Geert Jeroen Ruud Wopke Wouter Ferenc Gyorgy Laszlo Istvan Sandor Zsolt Tibor Gabor Attila
`;

export const FEMALE_NAMES = `
Abigail Adele Adriana Agnes Aisha Alexandra Alexandria Alice Alicia Alina Alison Allison Alma Alyssa Amanda Amber Amelia Amina Amy Ana Anastasia
Andrea Angela Angelina Angie Anita Anja Ann Anna Annalena Anne Annegret Annette Annie Antonella Antonia April Ariana Arianna Arlene Asma Astrid Audrey Aung Aurora Ayelet
Barbara Beata Beatrice Beatriz Becky Belinda Bernadette Beth Bethany Betsy Betty Beverly Bianca Bonnie Brenda Bridget Brigitte Britney Brittany
Camila Camilla Camille Candace Carla Carlotta Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia Celia
Celine Charlotte Chelsea Cherie Cheryl Chiara Chloe Christiane Christina Christine Chrystia Cindy Claire Clara Clare Claudia Colette Colleen Condoleezza Connie
Constance Corinne Cristina Cynthia Dalia Daniela Danielle Daphne Darya Dawn Deborah Debra Deirdre Delphine Denise Diana Diane Dilma Dina Dolores Donna Dora
Doris Dorothy Ebru Edith Edna Eileen Elaine Elena Eleanor Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elvira Emilia Emilie Emily Emma Erica Erika
Erna Esther Eugenia Eva Eve Evelyn Fatima Fatou Federica Fiona Flora Florence Frances Francesca Francoise Frederica Gabriela Gabriella Gabrielle
Gail Galina Geraldine Gertrude Gillian Gina Giorgia Giulia Gladys Gloria Grace Greta Gretchen Gudrun Gwen Hadja Haley Hannah Harriet Hazel Heather
Heidi Helen Helena Helene Helga Hillary Hilary Holly Ida Ilona Imelda Indira Ines Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Ivana
Ivanka Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jeanne Jeanette Jen Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Jody Johanna
Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Justine Kaja Kamala Karen Karin Karina Karine Kate Katarina Katerina Katharina Katherine
Kathleen Kathryn Kathy Katie Katja Katrin Katya Kayla Kelly Khadija Kim Kimberly Kirsten Kristalina Kristen Kristin Kristina Krystyna Lara Laila Latifa Laura Lauren Laurie
Layla Leah Leila Lena Leticia Liliana Lillian Lily Linda Lisa Liz Liza Lois Lorena Lorraine Louise Lourdes Lucia Lucie Lucille Lucy Ludmila Luisa Lydia Lynn
Madeleine Maggie Magdalena Mahsa Maia Malala Malgorzata Mandy Manuela Marcia Margaret Margarita Margot Maria Mariam Marianne Marie Marielle Marina Marine
Marion Marta Martha Martina Mary Maryam Mathilde Maud Maureen Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Mette Mia Michaela Michelle
Mila Mildred Mimi Mina Miranda Miriam Miroslava Moira Molly Mona Monica Monika Nabila Nadia Nadine Nancy Naomi Natalia Natalie Natalya Natasha Navi Nellie
Nicole Nina Noemi Nora Norma Nour Oksana Olena Olga Olha Olivia Olympia Oprah Pamela Patricia Paula Paulette Pauline Peggy Penelope Penny Petra Phyllis Pilar
Priscilla Priti Priya Queenie Rachel Rania Rebecca Reem Regina Renata Renee Rhonda Rita Roberta Rosa Rosalind Rosario Rose Roxana Roxanne Ruth Sabine Sabrina
Sadie Safia Sahra Salma Samantha Sandra Sanna Sara Sarah Sasha Shannon Sharon Sheila Sheikh Shelley Shirley Silvia Simone Sinead Sofia Sonia Sonja
Sophia Sophie Stella Stephanie Sue Susan Susana Susanna Susanne Suzanne Svetlana Sviatlana Sybil Sylvia Sylvie Tamara Tammy Tania Tanya Tara Tatiana Tatyana Teresa
Tereza Theresa Tina Tracy Tulsi Ursula Uzma Valentina Valeria Valerie Vanessa Vera Veronica Veronique Viola Violeta Virginia Vivian Viviane Wanda Wangari Wendy
Whitney Winifred Winnie Xiomara Yana Yasmin Yelena Yolanda Yulia Yvette Yvonne Zahra Zainab Zoe Zsuzsanna Zuzana
Breonna Kellyanne Vanita Haleh Shelby Brooke Paige Sienna Jade Skye Courtney Lacey Kirsty Gemma Siobhan Aoife Niamh Angharad Sian Hanan Hala Huda Iman Jamila Lina Lubna Manal Nawal Rana Rima Samira Suha Zeina Narges Shirin Nasrin Niloufar Meral Ayse Elif Emine Anjali Deepika Kavita Mamata Mayawati Meera Neha Nirmala Pooja Pratibha
Shilpa Smriti Sonal Sunita Sushma Ngozi Ifeoma Aminata Fatoumata Thandiwe Nkosazana Megawati Retno Yingluck Leni Haruka Keiko Kyoko Mayumi Noriko Sanae Tomomi Yoko Yumi Yuriko Iryna Jadwiga Kateryna Liudmyla Lyudmila Nadiya Oleksandra Ruslana Vesna Yuliia Pia Riikka Siv Tarja Trine Elina Ingrida Kersti Rigoberta Ximena Delcy Dilan Femke Sigrid
Judit Zsofia Agnieszka Ewa Grazyna Halina Hanna Iwona Joanna Justyna Zofia Danuta Bozena Ilse Heike Petra Steffi Ulrike Svenja Franziska Birgit Gesine Margrethe Inga Dagny Solveig
`;

/** Given names that tell no gender by themselves, and romanised East Asian family names, which come first. */
export const OTHER_NAMES_OF_PERSONS = `
Alex Ashley Austin Avery Blake Cameron Casey Chris Dana Drew Hayden Jamie Jan Jean Jordan Kerry Kim Kris Lee Leslie Lindsay Lindsey Lynn Morgan Nicola
Noor Paris Pat Quinn Reese Robin Rowan Sam Sandy Sasha Shannon Sidney Savannah Simone Sydney Israel Taylor Terry Tracy
`;

/** Family names that come before the given name (Chinese, Korean, Vietnamese), frequent ones. */
export const FAMILY_NAMES_FIRST = `
Ahn Bae Baek Bai Bui Cai Cao Cha Chan Chang Chen Cheng Cheong Cheung Chiang Cho Choe Choi Chou Chow Chu Chun Chung Dang Deng Ding Do Dong Duan Duong
Fan Fang Feng Fu Gao Geng Gong Gu Guo Ha Han Hao He Heo Ho Hoang Hong Hou Hsu Hu Hua Huang Hur Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Ju Jung
Kang Ke Kim Kong Koo Ku Kuo Kwak Kwon Lai Lam Lau Le Lee Lei Leung Li Liang Liao Lim Lin Ling Liu Long Lu Luo Ma Mao Mei Meng Min Moon Na Nam
Ngo Nguyen Noh Oh Ou Paik Pak Pan Park Peng Pham Phan Qi Qian Qiao Qin Qiu Quach Ra Ren Ri Rim Roh Ryu Seo Shen Shi Shim Shin Si Sim Sin So Soh Son
Song Su Suh Sun Sung Tan Tang Tao Thae Tian To Tong Tran Trinh Truong Tsai Tseng Tu Um Vo Vu Wan Wang Wei Wen Won Wong Woo Wu Xi Xia Xiao Xie Xu Xue Yan Yang
Yao Ye Yeo Yi Yim Yin Yon Yoo Yoon You Yu Yuan Yun Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zhuang
`;

/** Lower-case words within a person's name. */
export const PARTICLES = `
van von der den de del della di da das dos du la le al el bin binti bint ibn ben abu ul ur zu zum ten ter af av y e ould uz
`;

/** Those of them that open a family name which news uses alone; "Al" and "Ben" are given names more often. */
export const FAMILY_STARTS = `
van von der den de del della di da das dos du le bin ibn ul zu zum ten ter
`;
