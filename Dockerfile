# The server with its data and pages. Runs as nobody in particular, and writes to no file.
FROM node:22-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The pages need a later Node.js than the distribution of this image has.
COPY --from=node /usr/local /usr/local
WORKDIR /source
COPY . .
RUN dotnet publish src/CaJapan.Graph.Server --configuration Release --runtime linux-x64 --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENV ASPNETCORE_URLS=http://+:8080 DOTNET_EnableDiagnostics=0
EXPOSE 8080
ENTRYPOINT ["./cajapan-graph"]
