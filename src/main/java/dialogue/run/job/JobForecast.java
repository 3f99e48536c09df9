package dialogue.run.job;

import dialogue.delivery.folder.OutputFolder;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.occasion.Occasion.Meeting;
import dialogue.run.Extent;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.check.Forecast;
import dialogue.run.input.Fingerprint;
import dialogue.run.input.Inputs;
import dialogue.run.job.intake.IntakeJob;
import dialogue.run.make.DocumentOrder;
import dialogue.run.make.Meetings;
import java.time.Clock;
import java.util.List;

/// Decides as [JobProduction] does, by what stands in the folders alone: a run that broke off would be gone on with, and leads to the same.
record JobForecast(IntakeJob intake, Allowance allowance, Extent extent, Clock clock, String version)
        implements
            Forecast {

    @Override
    public Foreseen of(RunRequest request) {
        var output = new OutputFolder(request.output().toAbsolutePath().normalize());
        var acceptance = new Acceptance(output, extent, allowance);
        var accepted = acceptance.accept(request);
        var destination = acceptance.destination(accepted);
        var now = clock.instant();
        var inputs = Inputs.of(accepted);
        var report = intake.read(inputs, accepted, now, Progress.NONE).report();
        var standing = destination
                .standing(Fingerprint.of(accepted, inputs, allowance, version, IntakeSettings.day(now)));
        var place = standing.orElseGet(destination::next);
        var kind = standing.isPresent() ? Kind.UNCHANGED : kind(accepted, report);
        return new Foreseen(kind, accepted, place.key(), place.folder(),
                kind == Kind.REJECTED ? List.of() : documents(accepted), report);
    }

    private static Kind kind(RunRequest request, IntakeReport report) {
        if (!report.mayGoOn(request.leaveOutRejected())) {
            return Kind.REJECTED;
        }
        if (request.occasion() instanceof Meeting(var key)) {
            Meetings.require(report.review().plan(), key);
        }
        return Kind.PUBLISHED;
    }

    private static List<Document> documents(RunRequest request) {
        return DocumentOrder.of(request).stream()
                .map(order -> new Document(order.file(request.year().orElseThrow(), request.occasion()),
                        order.audience(), order.language(), order.format()))
                .toList();
    }
}
