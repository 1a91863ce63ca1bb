/** Given and family names of the sample's invented people, from many languages. */
export const GIVEN_NAMES: readonly string[] =
  `Aaliyah Adaeze Ahmed Aiko Alejandro Amara Amélie Amina Anders Ángel Anjali Arjun Astrid Ayşe Beatriz Björn Camila Carlos
  Chiara Chen Chinedu Chloé Daniel Darya Deepika Diego Dmitri Elif Emeka Emma Esther Fatima Felipe Fiona Gabriel Grace Guðrún
  Hana Hassan Helena Hiroshi Ibrahim Ingrid Isabella Ivan Jamal Jasmine João Jürgen Kaito Kavita Kofi Lars Layla Leila Liam
  Lucía Magnus Mai Mariana Mateo Maya Mei Mohammed Nadia Naoko Ngozi Nia Noah Nur Olga Olivia Omar Paolo Priya Rania Ravi
  Rosa Sakura Samuel Sanjay Sara Sean Sefa Sofía Søren Tariq Thandiwe Thi Tomasz Tunde Valentina Viktor Wei Xiomara Yara
  Yusuf Zanele Zoë`.split(/\s+/);

export const FAMILY_NAMES: readonly string[] =
  `Abebe Adeyemi Ahmadi Almeida Andersson Banerjee Bauer Bianchi Çelik Chaudhary Chen Contreras Costa Danso Demir Diallo
  Dubois Eze Fernández Fischer Fujimoto García Gomes Gupta Haddad Hansen Hernández Horvat Hoàng Iyer Jansen Jensen Kamau Kapoor
  Khan Kim Kowalska Kumar Larsen Lefèvre Li López Mahlangu Martínez Mbeki Mensah Moreau Müller Murphy Nakamura Ndlovu Nguyễn
  Nielsen Novák Nwosu O'Brien Okafor Oliveira Osei Park Patel Pereira Petrov Popescu Qureshi Rahman Ramírez Reyes Rossi
  Saito Salazar Santos Schmidt Sharma Silva Singh Smith Suzuki Takahashi Tan Tesfaye Torres Tran Usman Vargas Vieira Virtanen
  Wang Weber Williams Wójcik Yamamoto Yıldız Zhang Zulu`.split(/\s+/);

/** A name in the form of an email address: plain lowercase letters. */
export function plain(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("ı", "i")
    .replaceAll("ð", "d")
    .replace(/[^a-z]/g, "");
}
