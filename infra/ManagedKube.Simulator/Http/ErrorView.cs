namespace ManagedKube.Simulator.Http;

internal sealed record ErrorView(ErrorDetailView Error);

internal sealed record ErrorDetailView(string Status, string Message);
