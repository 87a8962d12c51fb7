using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Results;

/// <summary>Writes every event as a line of JSON, for those who watch an operation from outside or look into it afterwards.</summary>
internal sealed class EventLog(TextWriter writer) : IEngineEvents, IDisposable
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Begins or goes on with a log file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static EventLog Open(string path) => new(new StreamWriter(path, append: true) { AutoFlush = true });

    /// <summary>Why the log ends before the operation does; null when it is complete.</summary>
    public string? Failure { get; private set; }

    /// <summary>An operation begins.</summary>
    /// <param name="title">What it does, and on which stack.</param>
    /// <param name="isPreview">Whether nothing is touched.</param>
    /// <param name="time">When.</param>
    public void Begin(string title, bool isPreview, DateTimeOffset time) =>
        Write(new JsonObject { ["time"] = Text(time), ["event"] = "operation-started", ["title"] = title, ["preview"] = isPreview });

    /// <summary>An operation has ended.</summary>
    public void End(DeploymentResult result, DateTimeOffset time) => Write(new JsonObject
    {
        ["time"] = Text(time),
        ["event"] = "operation-ended",
        ["result"] = ExitCodes.Of(result.Outcome).Word(),
        ["summary"] = ReportJson.Summary(OperationSummary.Of(result.Steps)),
        ["durationMs"] = (long)result.Duration.TotalMilliseconds,
    });

    public void Publish(EngineEvent engineEvent) => Write(Describe(engineEvent));

    private void Write(JsonObject line)
    {
        if (Failure is not null)
            return;
        try
        {
            writer.WriteLine(line.ToJsonString(Compact));
        }
        catch (IOException exception)
        {
            // An operation must not end half way because somebody's log disk is full.
            Failure = exception.Message;
        }
    }

    public void Dispose() => writer.Dispose();

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O");

    private static JsonObject Describe(EngineEvent engineEvent)
    {
        var json = new JsonObject { ["time"] = Text(engineEvent.Time) };
        switch (engineEvent)
        {
            case StepStarted started:
                json["event"] = "step-started";
                json["resource"] = ReportJson.Resource(started.Step);
                break;
            case StepEnded ended:
                json["event"] = "step-ended";
                json["resource"] = ReportJson.Resource(ended.Step);
                json["durationMs"] = (long)ended.Duration.TotalMilliseconds;
                if (ended.Error is not null)
                    json["error"] = ended.Error;
                break;
            case Diagnostic diagnostic:
                json["event"] = "diagnostic";
                json["diagnostic"] = ReportJson.Diagnostic(diagnostic);
                break;
            case ProgramOutput output:
                json["event"] = "program-output";
                json["line"] = output.Line;
                break;
        }
        return json;
    }
}
