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
  `),
)

/** Which pronoun a given name goes with; null when it may be either or is not known. */
export function givenNameGender(name: string): Gender | null {
  const isMale = male.has(name)
  const isFemale = female.has(name)
  if (isMale !== isFemale) return isMale ? 'he' : 'she'
  return null
}
