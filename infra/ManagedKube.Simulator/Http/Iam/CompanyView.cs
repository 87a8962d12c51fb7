namespace ManagedKube.Simulator.Http.Iam;

internal sealed record CompanyView(Guid Id, string Name);
