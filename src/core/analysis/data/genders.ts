import { words } from './words'

export type Gender = 'he' | 'she'

const male = new Set(
  words(`
    Aaron Abdul Abdullah Abraham Adam Ahmed Alan Albert Alexander Alfred Ali Allen Andrei Andrew Andy Angus Anthony Anton Antonio Antony Arthur Ban Barack Barry Bashar Ben Benjamin Bernard Bernie Bill Bob Bobby Boris Brad Brian Bruce Bryan Carl Carlos Charles Charlie
    Chris Christopher Chuck Clarence Colin Craig Dan Daniel Danny Dave David Dean Dennis Derek Diego Dmitry Dominic Don Donald Doug Douglas Ed Eddie Eduardo Edward Elon Emmanuel Eric Erik Ernest Eugene Fernando Francis Francisco Francois François Frank Franklin Fred
    Frederick Gareth Gary Gavin Gennady Geoff Geoffrey George Gerald Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Gunnar Guy Hamid Hans Harold Harry Hassan Hector Henry Herbert Howard Hugh Hugo Ian Ibrahim Igor Imran Ivan Jack Jacob Jacques James Jamie Jan Jared Jason
    Javier JD Jean Jeff Jeffrey Jeremy Jerome Jerry Jim Jimmy Joe Joel John Johnny Jon Jonathan Jorge José Jose Joseph Josh Joshua Juan Julian Justin Karl Keith Keir Ken Kenneth Kevin Khalid Kofi Kyle Larry Lars Lawrence Lee Leo Leon Leonard Lewis Lloyd Louis Luc Luca Lucas Luis Luke
    Magnus Mahmoud Malcolm Manuel Marc Marco Marcus Mario Mark Martin Matt Matthew Max Michael Michel Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Nathan Neil Nelson Newt Nicholas Nick Nicolas Nigel Nikita Nikolai Noah Norman Oleg Oleksandr Oliver Olaf Omar Oscar Osama
    Patrick Paul Pavel Pedro Peter Phil Philip Phillip Pierre Rafael Rahul Ralph Raymond Recep Rex Richard Rick Rishi Rob Robert Roberto Roger Roland Ron Ronald Roy Rudolph Rudy Russell Ryan Sadiq Sam Samuel Scott Sean Sebastian Sergei Sergey Shinzo Simon Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim
    Timothy Toby Todd Tom Tommy Tony Trevor Victor Viktor Vincent Vladimir Volodymyr Walter Warren Wayne William Willie Winston Xavier Yuri Yusuf Zachary Narendra Jens Olof Kim Benyamin Jair Joko Lech Mateusz Ilya Nikola Sasha Misha Kuzma Barak Ezra Elisha Jonah Hosea Attila Akira Kanda Keita
    Abel Adel Adnan Adrián Ahmad Ahmet Ajay Akash Alain Alessandro Alfonso Alfredo Alistair Alok Álvaro Amit Amir Anand Anders André Andrés Andreas Andrzej Anil Anish Antoine Antonín Antonin Aleksandr Alexei Alphonse Angelo Ángel Arjun Armando Arnaud Arturo Artem Arvind Asad Ashok Ashraf Asif Atul
    Augusto Aurélien Axel Aziz Baptiste Bartosz Bastien Benedict Benito Benoît Benoit Bernhard Bertrand Björn Bogdan Bohdan Bradley Brendan Brent Brett Bryce Byron Calvin Cédric Cesar César Chad Christoph Christophe Claudio Clayton Cody Cole Connor Conor Conrad Corey Cristian Curtis Cyril Cyrille Dale
    Damian Damien Damon Darius Darrell Darren Darryl Davide Davis Denis Derrick Desmond Didier Diarmuid Dieter Dirk Dmytro Domenico Donovan Duane Duncan Dustin Dwayne Earl Edgar Edmund Eduard Edwin Egor Eli Elias Emanuel Emil Émile Emile Enrique Enzo Éric Ernesto Ervin Esteban Étienne Evan Everett
    Fabian Fabien Fabio Fahad Faisal Farid Farouk Federico Félix Felix Ferdinand Florian Floyd Franck Frédéric Friedrich Gabriel Gaétan Gaurav Geert Gennaro Gérard Gerard Gerhard Gilbert Gilles Giorgio Giuliano Gonzalo Gord Gregor Grigory Guillaume Guillermo Günter Gustavo Hakan Håkan Hamza Hans-Peter
    Harjit Hartmut Haruki Hasan Heinrich Heinz Helmut Henri Henrik Henrique Hermann Hervé Hideo Hiroshi Horst Houssam Hubert Hugues Hussein Ignacio Ihor Ilyas Ismail István Itamar Ivo Jaap Jacek Jagmeet Jakob Jakub Jamal Jamil Janusz Jaroslav Jarosław Jean-François Jean-Yves Jean-Claude Jean-Marc
    Jean-Pierre Jean-Paul Jean-Luc Jeremiah Jérôme Jerzy Jesús Jiří Joachim João Joaquín Jochen Johan Johannes Jonas Jordi Jorg Jörg Josef Josip Juergen Jürgen Julien Julio Julius Junichi Jussi Kareem Karim Kaspar Kazuo Keegan Kelvin Kenji Khaled Kieran Kirill Klaus Kristian Kristof Kumar Kurt Kwame
    László Laszlo Laurent Leif Lennart Leonardo Leonid Leopold Leroy Lester Levi Liam Linus Lionel Logan Lorenzo Lothar Louis-Philippe Lubomir Luciano Ludovic Ludwig Luigi Lukas Luka Mads Maksym Maksim Manfred Manish Manoj Manolis Marcel Marcelo Marek Mariano Marius Marlon Marshall Martín Marvin Mason
    Massimo Mathias Mathieu Matías Mats Matteo Matthias Matthieu Maurice Mauricio Maurizio Maxime Maximilian Mehdi Mehmet Melvin Michał Mick Mikael Mikkel Mikko Miles Miloš Milos Mohan Mordechai Moses Moshe Mukesh Murat Murray Mykola Nabil Nadav Naheed Naoki Naveen Ned Neville Nicolás Niels Nils Nir Obi
    Octavio Ollie Omer Orlando Osvaldo Otto Owen Pablo Paolo Pascal Patricio Paulo Pawel Paweł Pekka Perry Petr Petro Petteri Philippe Pierluigi Pietro Piotr Prakash Pranav Preston Rafał Rajesh Rajiv Rakesh Ralf Ramesh Ramón Ramon Randall Randy Raoul Rashid Raul Raúl Ravi Régis Reinhard Reinhold Rémi
    Renaud Reuben Reza Ricardo Riccardo Riad Rodney Rodolfo Rodrigo Rogelio Rohit Roman Romain Ronan Ronnie Ross Ruben Rubén Ruslan Rupert Salim Salman Salvador Salvatore Samir Samuli Sandeep Sanjay Santiago Satoshi Saul Sébastien Seamus Séamus Serge Sergio Serhii Seth Shane Shaun Shawn Shigeru Silvio
    Søren Sohail Spencer Stan Stanislav Stanley Stefan Stefano Steffen Stelios Stéphane Stig Sunil Suresh Svein Sven Sylvain Syed Taras Tariq Tarek Tayyip Teemu Terrence Thabo Thibault Thierry Thorsten Tiago Tobias Tomás Tomáš Tomasz Tomas Torsten Travis Troy Tristan Tyler Uri Uwe Valentin Valery Vasyl
    Venkat Vicente Vijay Vikram Viktoras Vinay Vince Vinod Viorel Vitaly Vitalii Vivek Vlad Volker Wade Waldemar Walid Wendell Werner Wilfried Wilhelm Wolfgang Wim Wojciech Yann Yannick Yaroslav Yasser Yehuda Yevgeny Yves Yves-François Yoav Yosef Younes Youssef Yuriy Yuval Zack Zaid Zbigniew Zdeněk
    Zoltán Gopal Harsh Nikhil Pradeep Tejas
  `),
)

const female = new Set(
  words(`
    Abigail Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Andrea Angela Angelina Anita Ann Anna Anne Annie Ashley Ava Ayesha Barbara Beatrice Benazir Beth Betty Beverly Bonnie Brenda Bridget Camille Carla Carly Carmen Carol Caroline Carolyn Catherine Cathy Charlotte Chelsea
    Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Condoleezza Connie Courtney Cynthia Dana Danielle Dawn Deborah Debbie Debra Denise Diana Diane Dolores Donna Doris Dorothy Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Emily Emma Erica Erin Esther Ethel Eva Eve Evelyn Fatima Felicity Fiona Florence
    Frances Gabrielle Gail Gemma Georgina Gillian Gina Giorgia Gladys Gloria Grace Greta Gretchen Hannah Harriet Hazel Heather Heidi Helen Hilary Hillary Holly Huma Ida Ines Inés Ingrid Irene Isabel Isabelle Ivanka Jacinda Jackie Jane Janet Janice Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine
    Joy Joyce Judith Judy Julia Julie Juliet June Kamala Karen Karine Kate Katherine Kathleen Kathryn Kathy Katie Kay Kaja Kellyanne Kelly Kim Kimberly Kirsten Kristen Lara Laura Lauren Leah Leila Lena Lesley Liliana Lillian Linda Lindsay Lindsey Lisa Liz Lois Loretta Lori Lorraine Louise Lucy Lydia Lynn Madeleine Maggie Malala
    Mara Marci Marcia Margaret Margot Maria María Marianne Marie Marilyn Marine Marion Marjorie Martha Mary Maya Megan Meghan Melania Melanie Melissa Mercedes Meredith Mia Michelle Mildred Miranda Miriam Molly Monica Nadia Nancy Naomi Natalie Natasha Nicola Nicole Nikki Nina Nora Norma Olga Olivia Oprah Pamela Patricia Paula Pauline
    Peggy Penelope Penny Phyllis Polly Priscilla Priti Rachel Rebecca Renee Rita Roberta Rosa Rose Rosemary Ruth Sally Samantha Sandra Sara Sarah Serena Shannon Sharon Sheila Shirley Silvia Simone Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Suzanne Sylvia Tamara Tammy Tanya Tatiana Teresa Theresa Tiffany Tina Tracy Tulsi
    Ursula Usha Valerie Vanessa Vera Veronica Vicky Victoria Viola Virginia Vivian Wendy Whitney Yulia Yvette Yvonne Zoe Aung Annalena Mette Sanna Magdalena Astrid Birgit Annegret Silke Heike Beate Sigrid Solveig Maj Liv Agnieszka Ewa Małgorzata Oksana Olena Iryna Tetiana Svetlana Ekaterina Chrystia Indira Sonia Mamata Sushma Shirin
    Abby Abbie Adela Adele Adèle Adelaide Adriana Agata Agathe Agnès Aileen Aimee Aimée Aino Alba Alejandra Aleksandra Alessandra Alessia Alexa Alina Aline Alisa Alma Amal Amandine Amina Amira Amrita Anastasia Anastasiia Anaïs Andrée Angelica Angélique Angie Anika Anisa Anja Anje Anjali Anka Annabelle
    Anne-Marie Anneli Annette Annika Antonella Antonia Anya Aoife April Ariana Arlene Asha Audrey Aurélie Aurora Autumn Azra Barbora Bardish Beata Becky Belinda Benedetta Bernadette Bernice Berta Bev Bianca Brianna Brigitte Brittany Bronwyn Caitlin Candace Candice Carina Carlota Carole Carolina Carrie
    Cassandra Cate Catarina Catalina Cátia Cécile Cecilia Célia Céline Celeste Chantal Charlene Chiara Christiane Christin Christy Clarice Clarissa Clémence Clementine Colette Colleen Constance Consuelo Cora Corinne Cristina Daisy Daniela Danuta Daphne Daria Darlene Débora Deanna Deb Dee Deirdre
    Delphine Devika Dina Divya Dominika Doreen Dorota Dorothea Edith Edwina Eilidh Elaina Elisa Élisabeth Elisabeth Élise Elise Élodie Elodie Eloise Elsa Elsie Elvira Emilia Émilie Emilie Emmanuelle Enid Erika Ernestine Esmeralda Estelle Esperanza Eugenia Eugénie Eunice Evgenia Ewelina Faith Farah
    Fariba Farida Fátima Faye Federica Fernanda Flavia Flora Florencia Francesca Francine Françoise Franziska Freda Freya Frida Gabriela Gabriella Galina Geneviève Georgia Geraldine Ghislaine Gianna Gill Ginette Giovanna Gisela Gisèle Golda Graciela Gudrun Guadalupe Gwen Gwendolyn Habiba Hanna Hanan
    Hana Hanne Harpreet Hélène Helena Helga Henrietta Hilda Hina Hollie Hope Huguette Ilona Ilse Imelda Imogen Inga Inge Ingeborg Irena Irina Irma Isabella Isobel Ivana Ivy Iwona Izabela Jacqueline Jacquelyn Jana Janelle Janina Jasmine Jaswinder Jeannette Jeanette Jenna Jillian Jo-Ann Joëlle Johanna
    Jolanta Jolene Jordana Josefina Josée Josie Juana Juanita Judi Juliana Juliane Julianne Julieta Juliette Justine Justyna Karin Karina Karla Karolina Katarina Kateryna Katharina Kathrin Katja Katrin Katya Kavita Kaya Keira Kendra Khadija Kinga Kira Kirsty Klara Krista Krystyna Kristin Kristina
    Kristine Laila Lana Lata Latoya Laurie-Anne Lea Léa Leanne Leticia Letitia Liesl Lila Lilian Liliya Lilly Lily Lina Linnea Liza Lola Lorena Lorna Lotte Louisa Luana Luciana Lucie Lucinda Lucia Lucía Ludmila Luisa Luise Lyudmila Mabel Madison Mairead Maja Malgorzata Mandy Manon Manuela Marcela
    Marcella Margarita Margaux Margit Margret Marguerite Mariam Mariana Marianna Marie-Claude Marie-Ève Mariella Marija Marina Mariola Marisa Marjory Marlene Marsha Marta Martina Martine Maryam Maryse Mathilde Matilda Maude Maureen Mavis Maxine Meera Meg Mélanie Melina Mélissa Mercy Mila Milena Millie
    Mina Mireille Mirjam Missy Moira Mona Monika Monique Morag Muna Muriel Myriam Myrtle Nadège Nadine Nadiya Naledi Nanette Narges Nasrin Nastassja Nathalie Natalia Natalya Neha Nelly Nicolette Nicoletta Niamh Noelle Noémie Noor Norah Noreen Nuria Nusrat Oana Océane Odette Odile Oleksandra Olha Ophelia
    Orla Paige Pam Paola Pascale Patrizia Patsy Pauliina Petra Philippa Philomena Phoebe Pia Pippa Polina Pooja Poppy Portia Prisca Priya Rachael Ramona Rana Rania Raquel Rebekah Regina Régine Reina Renata Renate Renée Rhiannon Rhonda Rhoda Riikka Riitta Rina Ritu Robyn Rochelle Rosalie Rosalind Rosanna
    Roseanne Rosie Rowena Roxana Roxanne Ruby Rukmini Ruta Saara Sabina Sabine Sabrina Sadie Saima Saira Salma Salomé Sandrine Sanja Saoirse Saskia Scarlett Ségolène Selina Selma Shabana Shanna Shauna Shawna Shelby Shelley Sherri Sherry Shreya Shruti Sian Siân Sibylle Sienna Silvana Simona Sinéad Sofia
    Sofía Solange Sonja Soraya Stéphanie Stefania Stefanie Sunita Susana Susannah Susanne Susie Suzette Suzy Svenja Swati Sybil Sylvie Sylwia Tabitha Tamar Tania Tara Tasha Tatjana Tessa Thelma Therese Thérèse Tilda Tonya Trisha Trudy Ulrike Uma Urszula Uta Valentina Valeria Valérie Vanda Vandana Véra
    Verena Véronique Viktoria Viktoriia Violet Violeta Virginie Viviane Wanda Wilma Winifred Xenia Yasmin Yasmine Yelena Ylva Yolanda Yoko Yuliia Zadie Zainab Zara Zdenka Zeinab Zofia Zuzana
  `),
)

/** "Mr.", "Ms.", "Sir": which pronoun follows; null for any other word. */
export function honorificGender(word: string): Gender | null {
  if (
    /^(?:Mr|Sir|Lord|Herr|Monsieur|Señor|Sr|Signor|Don|Alhaji|Mallam|Shri|Datuk|Fr)\.?$/.test(word)
  )
    return 'he'
  return /^(?:Mrs|Ms|Miss|Madam|Madame|Mme|Mlle|Dame|Lady|Frau|Señora|Sra|Signora|Doña|Alhaja|Hajia|Hajiya|Smt|Datin|Daw)\.?$/.test(
    word,
  )
    ? 'she'
    : null
}

/** "spokeswoman for the port", "his brother": which pronoun a role goes with; null when either. */
export function roleGender(role: string): Gender | null {
  // What follows "of" and the like is somebody else.
  const [head = ''] = role.split(/[\s,]+(?:of|for|to|at|in|from|with|who)\s/)
  const noun = head
    .trim()
    .split(/[\s-]+/)
    .at(-1)!
    .toLowerCase()
  if (noun.endsWith('woman') || hers.has(noun)) return 'she'
  return his.has(noun) ? 'he' : null
}

const hers = new Set(
  words(
    'actress queen princess duchess empress countess mother daughter sister wife widow girlfriend grandmother aunt niece waitress heiress girl lady nun',
  ),
)
const his = new Set(
  words(
    'man spokesman chairman congressman councilman businessman assemblyman statesman policeman fireman sportsman clergyman nobleman serviceman newsman anchorman salesman fisherman king prince duke emperor father son brother husband boyfriend grandfather uncle nephew waiter widower boy priest imam pope archbishop monk',
  ),
)

/** Which pronoun a given name goes with; null when it may be either or is not known. */
export function givenNameGender(name: string): Gender | null {
  const isMale = male.has(name)
  const isFemale = female.has(name)
  if (isMale !== isFemale) return isMale ? 'he' : 'she'
  return null
}
