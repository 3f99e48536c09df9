package dialogue.run.form;

import dialogue.intake.Allowance;
import dialogue.language.Language;
import dialogue.plan.Party;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A small input of which forms of 2027 are made, and what stands in them.
record FormInput(Path folder) {

    static final LocalDate DAY = LocalDate.of(2027, 1, 15);
    static final String REPORTS = "initiative,status,progress_en,progress_fr,progress_ko,next_step_en,next_step_fr,share,marking,note,updated_on\n";

    FormInput write() throws IOException {
        var titles = "title_en,title_fr,title_ko";
        write("plan/pillars.csv", "pillar," + titles + ",label_en,label_fr,label_ko\n1,A,B,C,D,E,F\n");
        write("plan/areas.csv", "area,pillar," + titles + "\n1a,1,A,B,C\n");
        write("plan/organizations.csv", "organization,party,name_en,name_fr,name_ko\ngac,canada,A,B,C\n");
        write("plan/initiatives.csv", "initiative,pillar,kind,cadence," + titles + ",origin\n"
                + "P1-01,1,dialogue,annual,Annual talks,Pourparlers annuels,연례 대화,plan\n"
                + "P1-02,1,dialogue,annual,=Sum of talks,Somme,합계,plan\n"
                + "P1-03,1,dialogue,annual,Korea’s own beginning,Début coréen,한국의 시작,beyond\n"
                + "P1-04,1,dialogue,annual,Canada’s own beginning,Début canadien,캐나다의 시작,beyond\n"
                + "P1-05,1,dialogue,annual,Named by nobody,Nommée par personne,이름 없음,beyond\n");
        write("plan/milestones.csv", "milestone,initiative,stage,date,confirmed\nm1,P1-01,held,2026-01,yes\n");
        write("2026/canada.csv", REPORTS
                + "P1-01,delayed,Canada waits,Le Canada attend,캐나다 대기,Canada writes,Il écrira,joint,,A Canadian note of its own,2026-02-20\n"
                + "P1-04,on_track,Canada keeps this,Le Canada garde cela,캐나다 보관,,,own,,,2026-02-20\n");
        write("2026/korea.csv", REPORTS
                + "P1-01,on_track,Korea talks,La Corée discutera,한국 협의,Korea calls,Elle appellera,joint,,A Korean note of its own,2026-02-20\n"
                + "P1-03,on_track,,,한국만,,,own,,,2026-02-20\n");
        return this;
    }

    void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    MadeForm form(Party party, Language language) {
        return Forms.of(folder, 2027, DAY, Allowance.STANDARD).of(party, language, _ -> true);
    }

    static XSSFWorkbook open(MadeForm form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(form.bytes()));
    }

    static String text(XSSFSheet sheet, int row, int column) {
        var cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    static List<String> heads(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false).map(cell -> cell.getStringCellValue())
                .toList();
    }
}
